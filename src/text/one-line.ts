/** Returns a text of others as one line for a log, cut after `length` characters. */
export function oneLine(text: string, length: number): string {
  const cut = text.length > length ? `${text.slice(0, length)}…` : text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are replaced here
  return cut.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
}
