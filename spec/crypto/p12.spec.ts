import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import type { asn1 as Asn1 } from 'node-forge'
import { expect, test } from 'vitest'
import { issueCertificate } from '../../src/crypto/certificate.js'
import { loadForge } from '../../src/crypto/forge.js'
import { readP12 } from '../../src/crypto/p12.js'
import { expectUsageError, renderingsOf, thrownBy } from '../support/failure.js'
import { keys, toKey, toPem } from '../support/keys.js'
import { serial, vectors } from '../vectors/p12.json' with { type: 'json' }

const { asn1, pkcs12, pki, util } = loadForge()
const PRIVATE = toKey(keys.merchant.privateKeyPkcs8)
const PKCS8 = toPem(keys.merchant.privateKeyPkcs8)
const CERTIFICATE = keys.merchant.certificate
const CA = keys.platformA.certificate
const MODERN = vectorOf('modern-aes256')
const LEGACY = vectorOf('legacy-rc2-40-3des')
const PASSPHRASE = keys.mchid

const WRONG =
  /^p12 cannot be opened with its passphrase; the passphrase of WeChat Pay's original file is the merchant id \(mchid\)$/
const CUT = /^p12 is an incomplete or damaged \.p12 file; copy the file again in binary mode$/
const NO_P12 = /^p12 looks like another kind of file; give the bytes of apiclient_cert\.p12, or their base64$/

// OpenSSL 3.0: openssl pkcs12 -export, the merchant's key and certificate, AES
const UNICODE_PASSPHRASE = '密码🔑ü'
const UNICODE = `
MIIKDwIBAzCCCcUGCSqGSIb3DQEHAaCCCbYEggmyMIIJrjCCBCIGCSqGSIb3DQEHBqCCBBMwggQPAgEAMIIECAYJKoZIhvcNAQcBMFcGCSqGSIb3DQEF
DTBKMCkGCSqGSIb3DQEFDDAcBAgRoPshO449bgICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEHlUKpCyw0GAkaIPNJMOKfmAggOglcvIdfMd
TWyFUFrccTvL944xV2E2e5LoJzw0hnPlfnPPShU7oGNS/k76MImM+03guxG9f0zwgk3OgaBShCGbMeWLo89G5Oy1ZswmYuDnstaIQaS61Cg51/GUN76/
4ANptYMMJnswdkhBpMVTtZJAvHOYWtOH4GKMjOK6Vkqk1feWXpAjYO0Tbb7cM2aIhleFIwFcM66NtAN9LddYVzQsEwjfKlqHh9SQGNHxLk11q+zywImD
hEYBzzYpNpgdZvAtMUkLEmZpb5M47lOYR5+2YRg+Jv9iuBJhM0D0kEx3qXI1vn02ZmZBDDlforOu1RAhVJAJw7FfCmFD9u7dr2nbUtH6Yh42dmViiO1F
CShmGWhtwacUZP0zIJGwFjkPO7jostDx9iYeevU7/Lmab9VNh+iVvGMqNDJzKl+u6F0jTfzno94Cn2NoyyIsX3aYG7KzU6HBmd/nZVN+zDsnae/Fh/SO
ELjF8vbqsESUJOox4AaDHQ5TCNnjJW1YtHwnQp0ssssZnz6psZq1ZUYql36ILYVJBmjiA9L10FkysDL2BqTUtS7e1uk95IlTLRfwutB2pe2VdK0LKE1d
RXY1W6mu8LG0HC3yBsroTIQqRoeqLsL2I55b+oO6g0xinTPngu+1A6xG15xXClJJR3z7C/P5FgumEic3QeMGdVCau4U4/olqG/nGccJq4IBEF+dwkXK4
+6AuQCu/pooq0GYbyHDLR+lVQfZioODjF4cl0eTI3DERMKZOYKAz5sR+NjyE0WFbwF1QAYt+WeKkls1uAPe+iaH8acyYYw4r7JOaIVY4xZU6ctaMxtZm
0MV146MhkTwUqpI8LnWnWStEHmsM0Ds2IZedHc66rNyimPgEc/SMapRFmZXkbA4ifVqAa3U/DGYo3Jpb2rfVcYOco+KAUqflYONgLjRF2qnexGpSHvik
sEtEBYB18yM4TJdlK1kK+YEE+x3WVEcmiHapZUcdpOiUbxoWnFnTSD6RwF0hEU5GxpmLK5jxhMJo5vxXzDy8Xpj50VQ91fiY0CNEOCO9cxuRwbA3E387
dCldXj7AaBUyB2OtL6Z28idtwdPWa5mY51MUcklvPwFir9n4UgG5Tx1cTkAa40Pd0Vwj/DO0O0OrEaPjAYDHRc5083wEem7dUnqBMsEtmiWI1ScfX8bC
Ydl7nBF5L8yCq2vGn13gkZFVpC3FRv69OjQRuhgKU6Xsoah8GuT8xpDyJEBLGOrfKFroIzCCBYQGCSqGSIb3DQEHAaCCBXUEggVxMIIFbTCCBWkGCyqG
SIb3DQEMCgECoIIFMTCCBS0wVwYJKoZIhvcNAQUNMEowKQYJKoZIhvcNAQUMMBwECGx4nNex25aNAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQB
KgQQbC1dvNleBaWxKIXa1TXmHASCBNCQtiMVSUKJWA5Vppksppk3s5ThwJ34fBG4t8nUw4eaBVmmi665SM26juM3E7kcOAorDBDKbWvKM6dAS39Wrwey
IveH/AaCFPL4mO0muPDtwxkU05UJ0Qn9UpFO7Qz6GDhA3YXeOt27T/lb5HwQOFfSFEgCyu1SYvaxqLinyxOytJ9NWTLxmSzjqbmJb4dzcdnaPiWlppo0
K3P6BTmci8ZEqjDjGoFmJiAsecvsn2JbJP35oWhRM1FQek6PWHZkOr4+aiRHKwcx8HJ07DqNk1rHzaB8BBfHnRPG6BeJx5K1WKfPqjogifjgF/b04YLp
m3YIurfa5hWzc9h3UVKPc2raKZsw4GVuIXy3Jjx3l1ZDY8sKZyNH9VWt/JSJZvfNT7D3SsC6qJJ5YhMpt4c7yNA9dFCrefedlslZ9CYutXFIfUIlnn4U
kjCq1k75GlBHNavAzWC0aNORDXcITmbWA+S/+/n89ItZH8va5Cmq1ZZf3Md4KzAexRFwGppNQRrmdgpZuZLVKI8EmKmvCuhk66wwPgf6yQAPq0cudUT/
JrTNnkbknHO65ie9XGveSlfWiXOZqbi4TqKrSgPY6fCiCLdgAKtst+YhqtZK6DIPCj7ktkZiQuULtYBqXrbdGd4qIuC8b2wd5T7Fmuqzy24RwwagsF6y
PfHhTM1as9tJEZvH7MSsXPoyzEYCS4FdHuSLkb5wEjJgUR9B+wsMyVgBww/lEdGq88nz2GAQbIxjv/rSZUlI0jkdROa3AQKpggB/bWcojS3q5j06/ZKE
HkSdBaRcKLc/uNLx2kbBy6QxOal+1lVahm92hCjz1IlisAKw7GR8S96fZv8mZVfamcMmjRDbrT0rDain3D4tTUYeyimi3TgCaIURUcO+JasxahsetAiy
novXQQfIXs4KJ2HJ4gzBP69bhrjR4DYgqHzXjM8OZAwvrN9NaXoXVXkmyR+yiUNZF51SYubWr23fJe8gnbDC/b992SUBmvVQ176ydqJG97Enva80JUhQ
IWfN3KqZtoR5mfCIqr0VXG3ko+mX91tgq2rR2VAsom7a0KET3sz7LMyHWWhgGo0eNmDavNrsagNf9wGzkUtXf9O2ohjtRHrGrhb8tcli4gR3NBnHTnRZ
8U2IK/nUzyEANObi8ieW28VjjizJNYJPJYhyTc5J4DwFiWJM97FIpRyctSg7whBBt1TV/F67hfOzRGAjxzpsoUHrSHx6/PFG5LGIpgXBuYDGGcT1O7is
aFWrtwAUz1YCOkOdKuEveiVw9CGbOTsjtZ2PCv3ARI7mu69bfVkBX0P6ls07ike7ycOIdqis2oinM5ee1EpZ3U1/Tqor5fIudwXTkAMq/t4otN7gdaDH
lHVhqRH9xeX+cM0nQqy1aIT7Wp655PGhk9ivDbrC+bSIy9D2Is1UNMnUgKukYXOArnf2Bg/fTGlDHyyYykLIGAFDzbrI4z48vdMhWbZcBIi+UQbmMdfL
cS3AfOLnz+EnubhxoIb7hejoPCS1baY/Gj7kd/PKSoDjIDfa4QVT9xk/BMg2tqP/ivjuqxRSAPNWFdBYF3TfyjX+MAYLG5BTc+hp7vkG3vh2mcyYpDv0
A8QlAjowuw0p+WXw4+vXTmIQnHGfG7pBI5yjp+gF5mbggeRRiDElMCMGCSqGSIb3DQEJFTEWBBRKUf78Qwl9YSWC3leg0B1GTSyQjDBBMDEwDQYJYIZI
AWUDBAIBBQAEIEIELBqWcjPpVn1vnVLiCT3OE4qCe8RJ8I4nlcWjQ4XzBAhlhG9zcLqUywICCAA=
`
// OpenSSL 3.0, a P-256 key and its certificate, which node-forge cannot read; the passphrase is x
const EC = `
MIID/AIBAzCCA7IGCSqGSIb3DQEHAaCCA6MEggOfMIIDmzCCAlIGCSqGSIb3DQEHBqCCAkMwggI/AgEAMIICOAYJKoZIhvcNAQcBMFcGCSqGSIb3DQEF
DTBKMCkGCSqGSIb3DQEFDDAcBAg4wGb7IPuRLwICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEJI60hU/dbxa1RQKl90X8gyAggHQ8CfTZxB0
dMFJKGwbeZht5IlADWh6NurfM7QDYtXWeyobwy07WaBr2sUdmM64sEo6SZOejlrHT1o8ALEt2GJe/r2uk1i6YJ2qq08Q/8/l+Y4EZCNUhCoOEbgn8lwE
gDXaGd9dkCX0VlLQRaoE9ZXoHWF5yFZtKvL6iELaBuyouBQh/1kmoGKb53xae+WiV8Y/m4vPCZExPsuVOumeeQZ7k1MeJdX6oTIOI8oDE68yN5dc/dnd
sKW91NA0WA9SGapc8cJN005vKfoFX5HWxSxdrmDMY7wr9l7fBvcaj7v0cReAxeoLtVxVgXYzVXN6lUkVwml0kNByoOu1ckV0QFEnFIls4z8LYQDOWBXu
S50xptUhA5fRqREyptiPCtumfJrjwNeuyKg/wisJR/cZDI+cm0+xy8Enlb4fCJd6Wb1vsqg5MpT7drQo80C0oMJMUJeM6PDOBCw2ZgvQQ+6tA7dO6nBz
Cwg8qDGl0rTzOfbte3MMUmLIjCysjg0fwh/kR2dDufchhDvdNXx6HqcyRnWtVcNpAVGHQWAHl2m/5zd2JNOCARGBeTN+qpM9LHrH2eIfHu3pYldrT3Bg
LbkAUgPs4C0h2w6vIF0nu7nacV2hczkwggFBBgkqhkiG9w0BBwGgggEyBIIBLjCCASowggEmBgsqhkiG9w0BDAoBAqCB7zCB7DBXBgkqhkiG9w0BBQ0w
SjApBgkqhkiG9w0BBQwwHAQIQEQz4iQzH3kCAggAMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBDJEVncm3LF0cybEOBfHV4pBIGQCiUuQRWp8N1O
ONVWNreqqsqkRNxbVrT0YEhjFpjq40wfednlvVAf2RefPgaopAzgx20oIYHGG4r3MuaKRFpx/HgV4TUZ86iIbqm1MLZAPSASOscCmYNeO1V3oRO6ZO6C
iu8sAn0I0C7pY58+lHOs9I2qdvop0cRvR6uwE8Ufrd1uNVTgnkkFEgsPEjqUfcv5MSUwIwYJKoZIhvcNAQkVMRYEFPaH9YBefZo4tj58ia5Vub+PWTnk
MEEwMTANBglghkgBZQMEAgEFAAQgZgg6cs50MpRRdZgZqFfZTUVrfEJ6C8jGIUPOCFckczgECAxHUS3hS/ATAgIIAA==
`

function vectorOf(id: string): Buffer {
  return Buffer.from(vectors.find((vector) => vector.id === id)?.p12Base64 ?? '', 'base64')
}

function pack(key: string | null, certificates: string[], passphrase: string | null): Buffer {
  const made = pkcs12.toPkcs12Asn1(
    key === null ? (null as never) : pki.privateKeyFromPem(key),
    certificates.map((pem) => pki.certificateFromPem(pem)),
    passphrase,
    { algorithm: '3des', generateLocalKeyId: false },
  )
  return toBuffer(made)
}

function toBuffer(tree: Asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(tree).getBytes(), 'latin1')
}

function toTree(der: Buffer): Asn1.Asn1 {
  return asn1.fromDer(der.toString('latin1'))
}

/** Changes the nth number of rounds: in the order of the file, those of the certificates, the key and the MAC. */
function withRounds(der: Buffer, nth: number, bytes: string, chunked = false): Buffer {
  let found = 0
  return toBuffer(change(toTree(der)))

  function change(node: Asn1.Asn1): Asn1.Asn1 {
    if (typeof node.value === 'string') {
      if (node.type !== asn1.Type.OCTETSTRING || !node.value.startsWith('0')) return node
      try {
        const value = asn1.toDer(change(asn1.fromDer(node.value))).getBytes()
        return chunked ? chunk(value) : { ...node, value }
      } catch {
        return node
      }
    }
    const children = node.value
    const value = children.map((child, index) => {
      if (child.type !== asn1.Type.INTEGER || children[index - 1]?.type !== asn1.Type.OCTETSTRING) return change(child)
      return found++ === nth ? { ...child, value: bytes } : child
    })
    return { ...node, value }
  }
}

/** An octet string of two halves, as BER has it. */
function chunk(value: string): Asn1.Asn1 {
  const { UNIVERSAL } = asn1.Class
  const { OCTETSTRING } = asn1.Type
  const halves = [value.slice(0, 20), value.slice(20)]
  const parts = halves.map((half) => asn1.create(UNIVERSAL, OCTETSTRING, false, half))
  return asn1.create(UNIVERSAL, OCTETSTRING, true, parts)
}

function expectMerchant({ privateKey, certificate }: ReturnType<typeof readP12>): void {
  expect(privateKey.equals(PRIVATE)).toBe(true)
  expect(certificate.serial).toBe(serial)
  expect(serial).toBe(keys.merchant.serial)
  expect(certificate.publicKey.export({ type: 'spki', format: 'pem' })).toBe(keys.merchant.publicKey)
}

test.each(vectors.filter(({ expect: { ok } }) => ok))('key and certificate are read from the .p12 $id', (vector) => {
  const bytes = Buffer.from(vector.p12Base64, 'base64')
  expectMerchant(readP12('p12', bytes, vector.passphrase))
  expectMerchant(readP12('p12', new Uint8Array(bytes), vector.passphrase))
})

const SENTENCES: Record<string, RegExp> = {
  'legacy-wrong-passphrase': WRONG,
  'modern-wrong-passphrase': WRONG,
  'bad-not-p12': NO_P12,
  'bad-pem-instead': /^p12 looks like PEM; give it under privateKey and certificate$/,
  'bad-truncated': CUT,
  'bad-empty': /^p12 looks like an empty file; give the bytes/,
}

test.each(vectors.filter(({ expect: { ok } }) => !ok))(
  'the .p12 $id is refused with a sentence of its own',
  (vector) => {
    const error = thrownBy(() => readP12('p12', Buffer.from(vector.p12Base64, 'base64'), vector.passphrase))
    expectUsageError(error, 'ERR_KEY', SENTENCES[vector.id] ?? /^a sentence for this vector$/)
  },
)

test.each<[string, (base64: string) => string | Buffer]>([
  ['as text', (base64) => base64],
  ['as bytes', (base64) => Buffer.from(base64)],
  ['in lines', (base64) => base64.replace(/.{64}/g, '$&\r\n')],
  [
    'in lines, as bytes that end with a line break',
    (base64) => Buffer.from(base64.replace(/.{76}/g, '$&\n').concat('\n')),
  ],
])('base64 of a .p12 is read %s', (_, travel) => {
  expectMerchant(readP12('p12', travel(LEGACY.toString('base64')), PASSPHRASE))
})

test.each<[string, unknown, RegExp]>([
  ['empty text', '', /^p12 looks like an empty file;/],
  ['white space', ' \n', /^p12 looks like an empty file;/],
  ['PEM', PKCS8, /^p12 looks like PEM;/],
  ['base64 that is cut', MODERN.toString('base64').slice(0, 1001), /^p12 looks like base64 that is incomplete,/],
  ['base64 that is cut at a whole byte', MODERN.toString('base64').slice(0, 1000), CUT],
  [
    'base64 in the URL-safe alphabet',
    MODERN.toString('base64url'),
    /^p12 looks like base64 that is incomplete, damaged or URL-/,
  ],
  ['base64 of something else', Buffer.from('no file').toString('base64'), NO_P12],
  ['a file path', './certs/apiclient_cert.p12', /^p12 looks like a file path \(write it as a file: URL\);/],
  ['a .p12 read as UTF-8', MODERN.toString('utf8'), /^p12 looks like a \.p12 file that was read as text/],
  ['a .p12 read as latin1', MODERN.toString('latin1'), /^p12 looks like a \.p12 file that was read as text/],
  ['a certificate as DER', pemBytes(CERTIFICATE), /^p12 looks like another DER file, such as a certificate/],
  ['a key as DER', PRIVATE.export({ type: 'pkcs8', format: 'der' }), /^p12 looks like another DER file,/],
  ['a .p12 with a byte too many', Buffer.concat([MODERN, Buffer.of(0)]), CUT],
  [
    'an indefinite length without an end',
    Buffer.from('3080', 'hex'),
    /^p12 is an incomplete or damaged|^p12 looks like another DER file/,
  ],
  ['a number', 42, /^p12 looks like a value of type number;/],
  ['nothing', undefined, /^p12 looks like a value of type undefined;/],
])('the error for %s instead of a .p12 names the kind of the file', (_, material, sentence) => {
  expectUsageError(
    thrownBy(() => readP12('p12', material as string, PASSPHRASE)),
    'ERR_KEY',
    sentence,
  )
})

function pemBytes(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----.*?-----/g, ''), 'base64')
}

test('a .p12 that is cut at any byte or has a changed byte is rejected', () => {
  for (let length = 1; length < MODERN.length; length += 97) {
    const error = thrownBy(() => readP12('p12', MODERN.subarray(0, length), PASSPHRASE))
    expectUsageError(error, 'ERR_KEY', /^p12 /)
  }
  for (let at = 4; at < MODERN.length; at += 211) {
    const changed = Buffer.from(MODERN)
    changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at)
    expectUsageError(
      thrownBy(() => readP12('p12', changed, PASSPHRASE)),
      'ERR_KEY',
      /^p12 /,
    )
  }
})

test('no error contains the passphrase or the content of the file', () => {
  const passphrase = 'open-sesame-4711'
  for (const material of [MODERN, LEGACY, MODERN.subarray(0, 999), MODERN.toString('base64').slice(0, 999), PKCS8]) {
    const error = thrownBy(() => readP12('p12', material, passphrase))
    const shown = renderingsOf(error)
    expect(shown).not.toContain(passphrase)
    expect(shown).not.toContain(MODERN.toString('base64').slice(0, 20))
    expect(shown).not.toContain(PKCS8.slice(40, 60))
    expect(error.cause).toBeUndefined()
  }
})

test('a passphrase beyond ASCII opens a .p12, both with AES and with old encryption', () => {
  expectMerchant(readP12('p12', UNICODE, UNICODE_PASSPHRASE))
  expectMerchant(readP12('p12', pack(PKCS8, [CERTIFICATE], UNICODE_PASSPHRASE), UNICODE_PASSPHRASE))
  for (const passphrase of ['密码🔑u', util.encodeUtf8(UNICODE_PASSPHRASE), ''])
    expectUsageError(
      thrownBy(() => readP12('p12', UNICODE, passphrase)),
      'ERR_KEY',
      WRONG,
    )
})

test('a .p12 without a MAC opens with its passphrase only', () => {
  const tree = toTree(Buffer.from(UNICODE, 'base64'))
  const bare = toBuffer({ ...tree, value: (tree.value as Asn1.Asn1[]).slice(0, 2) })
  expectMerchant(readP12('p12', bare, UNICODE_PASSPHRASE))
  for (const passphrase of ['密码', 'wrong', ''])
    expectUsageError(
      thrownBy(() => readP12('p12', bare, passphrase)),
      'ERR_KEY',
      WRONG,
    )
})

test('the certificate of the key is found among several, without a local key id', () => {
  expectMerchant(readP12('p12', pack(PKCS8, [CA, CERTIFICATE], 'x'), 'x'))
  expectMerchant(readP12('p12', pack(PKCS8, [CERTIFICATE, CA], 'x'), 'x'))
})

test('an unencrypted key without a passphrase is read with the empty passphrase', () => {
  expectMerchant(readP12('p12', pack(PKCS8, [CERTIFICATE], null), ''))
  expectUsageError(
    thrownBy(() => readP12('p12', pack(PKCS8, [CERTIFICATE], null), 'x')),
    'ERR_KEY',
    WRONG,
  )
})

test.each<[string, Buffer, RegExp]>([
  ['no key', pack(null, [CERTIFICATE], 'x'), /^p12 has no private key; export it again with the key$/],
  ['no certificate', pack(PKCS8, [], 'x'), /^p12 has no certificate for its private key; export it again with both$/],
  ['the certificate of another key only', pack(PKCS8, [CA], 'x'), /^p12 has no certificate for its private key;/],
  ['an EC key', Buffer.from(EC), /^p12 looks like a key of type ec; give the merchant's RSA private key/],
])('a .p12 with %s is rejected', (_, material, sentence) => {
  expectUsageError(
    thrownBy(() => readP12('p12', material, 'x')),
    'ERR_KEY',
    sentence,
  )
})

test('a .p12 with an RSA key of 1024 bits is rejected', async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const days = { notBefore: new Date('2026-01-01'), notAfter: new Date('2031-01-01') }
  const certificate = await issueCertificate({ commonName: 'a', organization: 'b', serial: '01', ...days }, pair)
  const key = createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const material = pack(key.export({ type: 'pkcs1', format: 'pem' }).toString(), [certificate], 'x')
  expectUsageError(
    thrownBy(() => readP12('p12', material, 'x')),
    'ERR_KEY',
    /^p12 looks like an RSA key of 1024 bits; give/,
  )
})

const TOO_MANY =
  /^p12 needs more than 1000000 rounds of key derivation, which is not supported; use the original apiclient_cert\.p12 of WeChat Pay$/

test.each([
  ['the certificates', 0],
  ['the key', 1],
  ['the MAC', 2],
])('a .p12 with two billion rounds for %s is rejected before the first round', (_, nth) => {
  for (const der of [MODERN, LEGACY]) {
    for (const rounds of ['\x7f\xff\xff\xff', '\x0f\x42\x41', '\xff'.repeat(200)]) {
      for (const chunked of [false, true]) {
        const bomb = withRounds(der, nth, rounds, chunked)
        expectUsageError(
          thrownBy(() => readP12('p12', bomb, PASSPHRASE)),
          'ERR_KEY',
          TOO_MANY,
        )
      }
    }
  }
})

/** Encrypts the contents once more, with what is encrypted in them already; the MAC would be over other bytes. */
function hideContents(der: Buffer, passphrase: string): Buffer {
  const { data = '', encryptedData = '' } = pki.oids
  const [version, authSafe] = toTree(der).value as [Asn1.Asn1, Asn1.Asn1]
  const hidden = (asn1.fromDer(contentOf(authSafe)).value as Asn1.Asn1[]).map((contents) => {
    const sealed = pki.encryptPrivateKeyInfo(asn1.fromDer(contentOf(contents)), passphrase, { algorithm: '3des' })
    const [algorithm, { value }] = sealed.value as [Asn1.Asn1, Asn1.Asn1]
    const ciphertext = asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, false, value)
    const inner = sequence(oid(data), algorithm, ciphertext)
    return sequence(oid(encryptedData), tagged(sequence(integer('\0'), inner)))
  })
  const octets = asn1.create(
    asn1.Class.UNIVERSAL,
    asn1.Type.OCTETSTRING,
    false,
    asn1.toDer(sequence(...hidden)).getBytes(),
  )
  return toBuffer(sequence(version, sequence(oid(data), tagged(octets))))
}

function contentOf(contents: Asn1.Asn1): string {
  const [, explicit] = contents.value as [Asn1.Asn1, Asn1.Asn1]
  const [octets] = explicit.value as [Asn1.Asn1]
  return octets.value as string
}

function sequence(...children: Asn1.Asn1[]): Asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, children)
}

function tagged(...children: Asn1.Asn1[]): Asn1.Asn1 {
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, children)
}

function oid(name: string): Asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, asn1.oidToDer(name).getBytes())
}

function integer(bytes: string): Asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, bytes)
}

test.each(['x', '密码'])(
  'a key that is encrypted in encrypted contents is read, with %s as passphrase',
  (passphrase) => {
    expectMerchant(readP12('p12', hideContents(pack(PKCS8, [CERTIFICATE], passphrase), passphrase), passphrase))
  },
)

test.each(['x', '密码'])(
  'too many rounds are also rejected inside encrypted contents, with the passphrase %s',
  (passphrase) => {
    const bomb = withRounds(pack(PKCS8, [CERTIFICATE], passphrase), 0, '\x7f\xff\xff\xff')
    expectUsageError(
      thrownBy(() => readP12('p12', hideContents(bomb, passphrase), passphrase)),
      'ERR_KEY',
      TOO_MANY,
    )
  },
)

test('an octet string of two parts (BER) is read like one', () => {
  // the MAC is over the content, which these parts are in: only the outermost may change
  const tree = toTree(MODERN)
  const [version, authSafe, mac] = tree.value as [Asn1.Asn1, Asn1.Asn1, Asn1.Asn1]
  const [type, explicit] = authSafe.value as [Asn1.Asn1, Asn1.Asn1]
  const [content] = explicit.value as [Asn1.Asn1]
  const chunks = { ...explicit, value: [chunk(content.value as string)] }
  const ber = toBuffer({ ...tree, value: [version, { ...authSafe, value: [type, chunks] }, mac] })
  expectMerchant(readP12('p12', ber, PASSPHRASE))
})

test('endlessly nested octet strings neither hang nor overflow the stack', () => {
  let inner: Buffer = Buffer.alloc(0)
  for (let depth = 0; depth < 2000; depth++) inner = toBuffer(sequenceOf(inner))
  const [, ...rest] = toTree(MODERN).value as Asn1.Asn1[]
  const version = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, '\x03')
  const octets = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, inner.toString('latin1'))
  const bomb = toBuffer(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, [version, octets, ...rest]))
  expectUsageError(
    thrownBy(() => readP12('p12', bomb, PASSPHRASE)),
    'ERR_KEY',
    /^p12 /,
  )
})

function sequenceOf(bytes: Buffer): Asn1.Asn1 {
  const { UNIVERSAL } = asn1.Class
  const octets = asn1.create(UNIVERSAL, asn1.Type.OCTETSTRING, false, bytes.toString('latin1'))
  return asn1.create(UNIVERSAL, asn1.Type.SEQUENCE, true, [octets])
}
