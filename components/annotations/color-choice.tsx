import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HighlightColor } from '../../core/types.ts';
import { COLORS } from './note.ts';
import './color-choice.css';

interface Props {
  readonly color: HighlightColor;
  readonly onChoose: (color: HighlightColor) => void;
}

/** The colour that a saved passage has on its page. */
export function ColorChoice({ color, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset class="color-choice">
      <legend>{i18n.t('note.color')}</legend>
      {COLORS.map((name) => (
        <label key={name} class={`color-option ${name}`} title={i18n.t(`color.${name}`)}>
          <input type="radio" name={id} value={name} checked={name === color} onChange={() => onChoose(name)} />
          <span class="for-ears">{i18n.t(`color.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
