/** A person in base form, and the other forms of the whole name. */
export interface Declension {
  base: string;
  forms: readonly string[];
}

/** Reads a table: a line is `Base Name: Form One, Form Two`. */
export function readDeclensions(table: string): Declension[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return { base, forms: forms.split(', ') };
    });
}
