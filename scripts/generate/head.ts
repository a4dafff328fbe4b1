/** The first line of every printed file. */
export const HEAD = '// printed by scripts/generate.ts from src/catalogue: do not edit\n'
