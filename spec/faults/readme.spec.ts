import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

// README.md of this folder says of every fault where it is proved. What it says of tests is checked here.

const SPEC = new URL('../', import.meta.url)
// the list of faults lies beside the project, where there is one
const FAULTS = new URL('../../../shared/FAULTS.md', import.meta.url)
const read = (url: URL) => readFileSync(url, 'utf8')

interface Row {
  id: string
  /** The last cell, one item a line. */
  items: string[]
}
/** A test that an item names: `file` title [case; case]. */
interface Proof {
  row: string
  file: string
  title: string
  cases: string[]
}

const ROW = /^\| ([A-P]\d+) \| (.+) \| (.+) \|$/gm
const rows: Row[] = [...read(new URL('README.md', import.meta.url)).matchAll(ROW)].map(([, id = '', , cell = '']) => ({
  id,
  items: cell.split('<br>').map((item) => item.trim()),
}))
const proofs: Proof[] = rows.flatMap(({ id, items }) =>
  items.flatMap((item) => {
    const [, file, title = '', cases] = /^`([\w/-]+\.spec\.ts)` (.+?)(?: \[([^\]]+)\])?$/.exec(item) ?? []
    return file === undefined ? [] : { row: id, file, title, cases: cases?.split('; ') ?? [] }
  }),
)
const files = new Map([...new Set(proofs.map(({ file }) => file))].map((file) => [file, new URL(file, SPEC)]))
const vectors = readdirSync(new URL('vectors', SPEC)).map((name) => read(new URL(`vectors/${name}`, SPEC)))

/** The titles of a spec, `…` where a value is put in; those of tests that are left out or expected to fail do not count. */
function titlesOf(text: string): Set<string> {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true)
  const titles = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^test\b(?!\.(?:fails|skip|todo)\b)/.test(node.expression.getText(source))) {
      const [title] = node.arguments
      if (title && ts.isStringLiteralLike(title)) titles.add(title.text.replace(/\$[\w.]+|%[sdifjo]/g, '…'))
      if (title && ts.isTemplateExpression(title))
        titles.add(title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return titles
}

test('every row of the README has something to say, and no row is there twice', () => {
  const ids = rows.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(200)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(rows.filter(({ items }) => items.some((item) => item.length < 5)).map(({ id }) => id)).toEqual([])
})

test('every spec that the README names exists', () => {
  expect([...files].filter(([, url]) => !existsSync(url)).map(([file]) => file)).toEqual([])
})

test('every test that the README names exists, with the cases that it names', () => {
  const texts = new Map([...files].map(([file, url]) => [file, existsSync(url) ? read(url) : '']))
  const titles = new Map([...texts].map(([file, text]) => [file, titlesOf(text)]))
  const isLost = ({ file, title }: Proof) => !titles.get(file)?.has(title)
  expect(proofs.filter(isLost)).toEqual([])
  const lostCases = proofs.flatMap(({ row, file, cases }) =>
    cases
      .filter((one) => ![texts.get(file) ?? '', ...vectors].some((text) => text.includes(one)))
      .map((one) => [row, one]),
  )
  expect(lostCases).toEqual([])
})

test('an item that begins like a test names one', () => {
  const count = rows.flatMap(({ items }) => items).filter((item) => item.startsWith('`') && item.includes('.spec.ts`'))
  expect(count).toHaveLength(proofs.length)
})

test('every other file that the README names exists', () => {
  const named = [...read(new URL('README.md', import.meta.url)).matchAll(/`([\w/.-]+\/[\w.-]+\.(?:ts|md|json))`/g)]
  const others = named.map(([, name = '']) => name).filter((name) => !name.endsWith('.spec.ts'))
  expect(others.filter((name) => !existsSync(new URL(`../${name}`, SPEC)))).toEqual([])
})

test('the README has the rows of the list of faults, or the list is not beside this project', () => {
  const listed = existsSync(FAULTS)
    ? [...read(FAULTS).matchAll(/^\| \d+ · ([A-P]\d+) \|/gm)].map(([, id]) => id)
    : rows.map(({ id }) => id)
  expect(rows.map(({ id }) => id)).toEqual(listed)
})

test('a title is found with its holes, and a test that is left out is none', () => {
  const source =
    "test('a $b', f)\ntest.each([1])('%s c', f)\ntest.skip('d', f)\ntest.fails('e', f)\ntest(`f ${g} h`, f)\n"
  expect([...titlesOf(source)]).toEqual(['a …', '… c', 'f … h'])
})
