/**
 * The row that an id names, as we write ids: `1`, `2`, …; 0, which no row has, for anything else. Ids come back from
 * buttons and options, and SQLite would read ` 1`, `01` and `1.0` as 1.
 */
export function rowId(id: string): number {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0;
}
