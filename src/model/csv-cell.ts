/** What spreadsheets take for the beginning of a formula; a cell that begins with quotes before it is guarded too, so that a guard can be told from a quote. */
const FORMULA = /^'*[=+\-@\t\r]/u;
/** A number with its sign, which is none. */
const NUMBER = /^[+-]?\d[\d.,]*(?:e[+-]?\d+)?\s?[%×x]?$/iu;

/**
 * A text as a CSV cell that no spreadsheet runs: an apostrophe is put before what would begin a formula, after OWASP's
 * advice on CSV injection. Numbers stay. `fromCsvCell` takes the apostrophe off again, so nothing is lost.
 */
export function toCsvCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell that `toCsvCell` made. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
