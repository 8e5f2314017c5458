import type { ComponentChildren } from 'preact';
import './section.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** One part of the options page. */
export function Section({ id, title, intro, children }: Props) {
  return (
    <section class="option-section" id={id} aria-labelledby={`${id}-title`}>
      <div class="option-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {intro !== undefined && <p class="soft">{intro}</p>}
      </div>
      <div class="option-body">{children}</div>
    </section>
  );
}
