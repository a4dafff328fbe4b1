import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** One page of the documentation in both languages: paths from the root of the project. */
export interface Page {
  readonly zh: string
  readonly en: string
}
export type Language = keyof Page

const FOLDERS: Page = { zh: 'docs/guide', en: 'docs/en/guide' }

/** The names of the guides in one language, without `.md`. */
export function guidesIn(language: Language): string[] {
  return readdirSync(FOLDERS[language]).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
}

export function guide(name: string): Page {
  return { zh: `${FOLDERS.zh}/${name}.md`, en: `${FOLDERS.en}/${name}.md` }
}

interface Block {
  /** `ts`, `js`, `sh`; empty where the fence has none. */
  readonly language: string
  readonly code: string
}

const FENCE = /^```(\w*)\n(.*?)^```$/gms

export function blocksOf(file: string): Block[] {
  return [...readFileSync(file, 'utf8').matchAll(FENCE)].map(([, language = '', code = '']) => ({ language, code }))
}

/** The ```ts blocks of a page. */
export function snippetsOf(file: string): string[] {
  return blocksOf(file).flatMap(({ language, code }) => (language === 'ts' ? [code] : []))
}

/** The code of a page without comments, one entry a block. */
export function codeOf(file: string): string[] {
  return blocksOf(file).map(({ language, code }) => `${language}: ${withoutComments(language, code)}`)
}

function withoutComments(language: string, code: string): string {
  if (language === 'sh') return code.replace(/(?:^|\s+)#.*$/gm, '')
  return language === 'ts' || language === 'js' ? tokensOf(code).join(' ') : code
}

function tokensOf(code: string): string[] {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true)
  const tokens: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const parts = node.getChildren(source)
    if (parts.length === 0) tokens.push(node.getText(source))
    parts.forEach(visit)
  }
  visit(source)
  return tokens
}

/** The comments of the code; those behind `console.log()` show output, which may be in any language. */
function commentsOf(file: string): string[] {
  return blocksOf(file).flatMap(({ language, code }) =>
    code
      .split('\n')
      .filter((line) => !line.includes('console.'))
      .flatMap((line) => (language === 'sh' ? /(?:^|\s)#(.*)$/ : /(?:^|\s)\/\/(.*)$/).exec(line)?.[1] ?? []),
  )
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').replace(FENCE, '').split('\n')
}

/** Headings, tables, lists and code blocks in their order, which both languages of a page share. */
export function shapeOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(FENCE, '```$1')
  return text.split('\n').flatMap((line) => {
    const [mark] = /^(?:#+ |```\w*|\s*(?:-|\d+\.) |\|)/.exec(line) ?? []
    if (mark === undefined) return []
    return mark === '|' ? `row of ${cellsOf(line).length}` : mark.trim().replace(/\d+\./, '1.')
  })
}

function cellsOf(row: string): string[] {
  return row.replace(/`[^`]*`/g, '``').split(/(?<!\\)\|/)
}

export function headingsOf(file: string, depth: number): string[] {
  const prefix = `${'#'.repeat(depth)} `
  return linesOf(file).flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []))
}

/** Without code, addresses and what a reader has to recognise as it is written. */
function plain(line: string): string {
  return line
    .replace(/`[^`]*`/g, '``')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, '')
}

const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/
/** The official Chinese name of a thing, in brackets behind the English one; a sentence is no name. */
const OFFICIAL_NAME = /\([^()。，；：！？]{1,40}\)/g
/** Chinese words that an English page shows as they are. */
const ALLOWED = ['简体中文']

/** The lines and comments of an English page that hold Chinese. */
export function chineseIn(file: string): string[] {
  const prose = linesOf(file).map((line) => plain(line).replace(OFFICIAL_NAME, ''))
  const without = (line: string) => ALLOWED.reduce((text, word) => text.replaceAll(word, ''), line)
  return [...prose.map(without), ...commentsOf(file)].filter((line) => CHINESE.test(line))
}

const WORDS = /[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*)*/g
const isLowerCase = (word: string) => /^[a-z][a-z'’-]+$/.test(word)

/**
 * The English sentences in a Chinese page: four words in a row, or a line, a cell or a comment without Chinese. Names (TLS,
 * Node.js, OpenTelemetry) are no sentence: at least two words begin with a small letter.
 */
export function englishIn(file: string): string[] {
  const parts = [...linesOf(file).flatMap((line) => plain(line).split('|')), ...commentsOf(file).map(plain)]
  return parts.filter((part) => {
    const runs = part.match(WORDS) ?? []
    const lowerCase = (run: string) => run.split(/,? /).filter(isLowerCase).length
    const isSentence = runs.some((run) => run.split(' ').length >= 4 && lowerCase(run) >= 2)
    return isSentence || (!CHINESE.test(part) && runs.reduce((sum, run) => sum + lowerCase(run), 0) >= 2)
  })
}

/** Links of a page to files that are not there, or to a guide in the other language. */
export function brokenLinks(file: string, language: Language): string[] {
  const other = FOLDERS[language === 'zh' ? 'en' : 'zh']
  const targets = [
    ...linesOf(file)
      .join('\n')
      .matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
  ].map(([, target = '']) => target)
  return targets.filter((target) => {
    if (/^(?:https?|mailto):/.test(target)) return false
    const path = join(dirname(file), target)
    return !existsSync(path) || dirname(path) === other
  })
}
