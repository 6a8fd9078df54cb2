/** Prints what a command does, without the blank lines around it. */
export function printHelp(text: string): void {
  console.log(text.trim());
}
