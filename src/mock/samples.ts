import type { Schema } from '../catalogue/catalogue.js'
import type { Identity } from './identity.js'

/** Returns a sample value of a schema: every documented field, with a value of its type. */
export function sampleOf(schema: Schema, identity: Identity, name = ''): unknown {
  const { oneOf, type, properties = {}, items, json, urlencoded, default: usual } = schema
  if (json !== undefined) return JSON.stringify(json === true ? {} : sampleOf(json, identity))
  if (urlencoded !== undefined)
    return new URLSearchParams(sampleOf(urlencoded, identity) as Record<string, string>).toString()
  if (oneOf?.[0] !== undefined) return sampleOf(oneOf[0], identity, name)
  if (type === 'array') return items === undefined ? [] : [sampleOf(items, identity)]
  if (type === 'object' || schema.properties !== undefined) {
    const members = Object.entries(properties).map(([key, member]) => [key, sampleOf(member, identity, key)])
    return Object.fromEntries(members)
  }
  if (/^(?:sp_|combine_)?(?:mchid|mch_id)$/.test(name)) return identity.mchid
  if (/^(?:sp_|combine_)?appid$/.test(name)) return identity.appid
  if (usual !== undefined) return usual
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  if (type === 'boolean') return true
  if (schema.format === 'date-time' || /_time$/.test(name)) return '2026-06-08T10:34:56+08:00'
  return name === '' ? 'sample' : `sample-${name}`.slice(0, schema.maxLength ?? 64)
}
