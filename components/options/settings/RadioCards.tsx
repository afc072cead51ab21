import './radio-cards.css';

export interface RadioCardsProps<Value extends string> {
  legend: string;
  /** Tells this choice from others on the page. */
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; hint: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, each with a sentence that says what it means. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, name, value, options, onChange } = props;
  return (
    <fieldset class="radio-cards">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <strong>{option.label}</strong>
          <span class="muted">{option.hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
