import { useId } from 'preact/hooks';
import './text-field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** A sentence on what it is for. */
  readonly detail?: string;
  readonly lines?: number;
  readonly readOnly?: boolean;
  readonly language?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One thing to write, with its name over it. */
export function TextField({ label, value, detail, lines = 1, readOnly = false, language, onInput }: Props) {
  const id = useId();
  const common = {
    id,
    value,
    readOnly,
    lang: language,
    'aria-describedby': detail === undefined ? undefined : `${id}-detail`,
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {detail !== undefined && (
        <p class="text-field-detail" id={`${id}-detail`}>
          {detail}
        </p>
      )}
    </div>
  );
}
