import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

/** One of a list, with its name above. The browser's own control: its keys and its reading aloud are known to every reader. */
export function Picker({ label, value, options, onPick }: Props) {
  const id = useId();
  return (
    <span class="picker">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label.length > 80 ? `${option.label.slice(0, 79)}…` : option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
