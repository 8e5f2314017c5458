import { useId } from 'preact/hooks';
import './choice.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A sentence on what it means; given for the roomy look. */
  readonly detail?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  /** The legend is read out but not shown, where the place says it already. */
  readonly legendForEars?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** `row`: side by side, for two or three short labels. `list`: one under the other, with their details. */
  readonly look?: 'row' | 'list';
}

/** One of a few, as radio buttons: arrow keys and announcement come from the browser. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, legendForEars = false, options, value, onChoose, look = 'list' } = props;
  const id = useId();
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={legendForEars ? 'for-ears' : 'choice-legend'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            aria-describedby={option.detail === undefined ? undefined : `${id}-${option.value}`}
          />
          <span class="choice-words">
            <span class="choice-label">{option.label}</span>
            {option.detail !== undefined && (
              <span class="choice-detail" id={`${id}-${option.value}`}>
                {option.detail}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
