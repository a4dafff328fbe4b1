import type { Schema } from '../../src/catalogue/operation.js'

/** The use of a schema: the JSON or XML of a request or of a response. */
export interface Side {
  readonly request: boolean
  readonly xml: boolean
  /** Members that are required by the documentation, but filled in by the client. */
  readonly filled?: ReadonlySet<string>
}

/** Prints the members of an object type with their comments, without `{` and `}`. */
export function printMembers(schema: Schema, side: Side, indent: string): string {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {})
    .map(([name, member]) => {
      const optional = !(side.request && required.has(name)) || side.filled?.has(name)
      return `${comment(describe(member, side), indent)}${indent}${key(name)}${printMember(member, side, indent, optional === true, name)}`
    })
    .join('\n')
}

function printMember(member: Schema, side: Side, indent: string, optional: boolean, name: string): string {
  const type = printType(member, side, indent)
  // an index signature has no `?`: its members are optional
  if (name.includes('$')) return `: ${type}${side.request ? ' | undefined' : ''}`
  return optional ? `?: ${type}${side.request ? ' | undefined' : ''}` : `: ${type}`
}

// `coupon_fee_$n_$m` of APIv2 means coupon_fee_0_0, coupon_fee_0_1, ...
function key(name: string): string {
  if (name.includes('$')) return `[${'index'}: \`${name.replace(/\$\w/g, '${number}')}\`]`
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`
}

export function printType(schema: Schema, side: Side, indent: string): string {
  const type = printBare(schema, side, indent)
  return schema.nullable ? `${type} | null` : type
}

function printBare(schema: Schema, side: Side, indent: string): string {
  if (schema.oneOf !== undefined) return schema.oneOf.map((one) => printType(one, side, indent)).join(' | ')
  if (schema.type === 'object') {
    if (Object.keys(schema.properties ?? {}).length === 0) return 'Record<string, unknown>'
    return `{\n${printMembers(schema, side, `${indent}  `)}\n${indent}}`
  }
  if (schema.type === 'array') {
    const item = schema.items === undefined ? 'unknown' : printType(schema.items, side, indent)
    const list = /[|&]/.test(item.replace(/\{[\s\S]*\}/, '')) ? `(${item})[]` : `${item}[]`
    return side.request ? `readonly ${list}` : list
  }
  return printScalar(schema, side)
}

function printScalar({ type, enum: values, encrypted }: Schema, side: Side): string {
  // XML has only text: the values of a response are strings, a request accepts numbers, too
  const kind = type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string'
  const base = !side.xml ? kind : side.request && kind !== 'string' ? `string | ${kind}` : 'string'
  if (side.request && (encrypted === 'rsa:platform' || encrypted === 'rsa-pkcs1:platform')) return 'string | Encrypted'
  if (values === undefined || kind === 'boolean') return base
  // WeChat Pay adds values without announcement, so other values are accepted
  const listed = values.map((value) =>
    kind === 'number' && !side.xml ? String(value) : `'${String(value).replace(/'/g, "\\'")}'`,
  )
  return [...listed, ...base.split(' | ').map((open) => `(${open} & {})`)].join(' | ')
}

function describe(schema: Schema, { request }: Side): string[] {
  const item = schema.type === 'array' ? schema.items : undefined
  const { label, enumLabels = item?.enumLabels ?? {}, encrypted = item?.encrypted } = schema
  const lines = [
    ...(label === undefined ? [] : [label + (isMoney(schema) ? '（整数，最小货币单位，人民币为分）' : '')]),
    ...(request ? limitsOf(schema) : []),
    ...(encrypted === undefined ? [] : [ENCRYPTED[encrypted][request ? 'request' : 'response']]),
    ...(schema.format === undefined ? [] : [FORMATS[schema.format] ?? schema.format]),
    ...Object.entries(enumLabels).map(([value, text]) => `- \`${value}\` ${text}`),
    ...(schema.deprecated ? ['@deprecated'] : []),
  ]
  return lines
}

function isMoney({ type, label }: Schema): boolean {
  return type === 'integer' && label !== undefined && /金额|余额/.test(label)
}

function limitsOf({
  minLength,
  maxLength,
  minimum,
  maximum,
  minItems,
  maxItems,
  pattern,
  default: fallback,
  type,
}: Schema): string[] {
  const range = (from: unknown, to: unknown, unit: string) => {
    if (from === undefined && to === undefined) return []
    return [
      from === undefined ? `至多 ${to}${unit}` : to === undefined ? `至少 ${from}${unit}` : `${from} 到 ${to}${unit}`,
    ]
  }
  return [
    ...range(minLength, maxLength, ' 个字符'),
    ...range(minimum, maximum, ''),
    ...range(minItems, maxItems, ' 项'),
    ...(pattern === undefined ? [] : [`\`/${pattern}/\``]),
    ...(fallback === undefined || type === 'object' ? [] : [`默认 \`${JSON.stringify(fallback)}\``]),
  ]
}

const ENCRYPTED: Record<NonNullable<Schema['encrypted']>, { request: string; response: string }> = {
  'rsa:platform': { request: '敏感信息：用微信支付公钥加密', response: '敏感信息：已加密' },
  'rsa:merchant': { request: '敏感信息：已用商户公钥加密', response: '敏感信息：用商户私钥解密' },
  'rsa-pkcs1:platform': { request: '敏感信息：用微信支付公钥加密（PKCS#1 v1.5）', response: '敏感信息：已加密' },
  'rsa-pkcs1:merchant': {
    request: '敏感信息：已用商户公钥加密',
    response: '敏感信息：用商户私钥解密（PKCS#1 v1.5）',
  },
  'rsa:getpublickey': { request: '敏感信息：用 risk/getpublickey 返回的公钥加密', response: '敏感信息：已加密' },
  'aes-256-ecb:md5(apiv2-key)': { request: '用 APIv2 密钥加密', response: '用 APIv2 密钥解密' },
  'aes-256-gcm:apiv3-key': { request: '用 APIv3 密钥加密', response: '用 APIv3 密钥解密' },
}
const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339，如 `2018-06-08T10:34:56+08:00`',
  date: '如 `2018-06-08`',
  MediaId: '上传接口返回的媒体ID',
  MediaUrl: '上传接口返回的图片URL',
  numeric: '数字组成的字符串',
}

/** Prints a doc comment; a comment of one line stays on one line. */
export function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim())
  if (safe.length === 0) return ''
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}
