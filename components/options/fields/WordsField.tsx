import { useState } from 'preact/hooks';
import type { FieldProps } from './FieldFrame';
import { TextField } from './TextField';

export interface WordsFieldProps extends FieldProps {
  words: readonly string[];
  onChange: (words: string[]) => void;
  placeholder?: string;
  lang?: string;
  multiline?: boolean;
}

/** Several short texts in one field, with commas between. */
export function WordsField({ words, onChange, ...field }: WordsFieldProps) {
  // What is being typed ("one, ") is not yet what it means, so the text is kept as long as it means these words.
  const [typed, setTyped] = useState(words.join(', '));
  const value = sameWords(split(typed), words) ? typed : words.join(', ');
  return (
    <TextField
      {...field}
      value={value}
      onInput={(text) => {
        setTyped(text);
        onChange(split(text));
      }}
    />
  );
}

function split(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
