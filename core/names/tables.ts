/** Lines of a data table, cut at `|` and trimmed; empty lines are left out. */
export function tableRows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The entries of one cell. */
export function cellList(cell: string | undefined, separator: string): string[] {
  return (cell ?? '')
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
