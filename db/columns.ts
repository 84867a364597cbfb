/** From the names that the code gives to columns, to those of the database. */

type Columns = Record<string, { name: string }>;

/** Turns a row of the code into one that `jsonb_populate_record` understands. */
export const inColumns = (columns: Columns) => (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [columns[key]?.name ?? key, value]));
