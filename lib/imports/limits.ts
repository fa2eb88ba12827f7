/** Of one file, in bytes. */
export const FILE_BYTES_MAX = 50 * 1024 * 1024;
export const ROWS_MAX = 200_000;
export const COLUMNS_MAX = 200;
/** Of one cell, in characters: no label is nearly as long, and a list of rows must stay readable. */
export const CELL_CHARACTERS_MAX = 100_000;
/** Of all rows, in characters: a workbook can say one long text in thousands of cells. */
export const TABLE_CHARACTERS_MAX = 100_000_000;
