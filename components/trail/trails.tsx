import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listing } from '../../core/annotations/listing.ts';
import { NO_FACT } from '../../core/annotations/shelf.ts';
import type { Annotation, AnnotationId } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { walkRows } from '../controls/row-keys.ts';
import { formatCount } from '../words/numbers.ts';
import { type Look, Trail } from './trail.tsx';
import './trails.css';

interface Props {
  /** What passes the search and the filters, grouped by fact. */
  readonly list: Listing;
  readonly facts: ReadonlyMap<string, FactInBase>;
  readonly factsKnown: boolean;
  /** The fact whose trail is shown, as `base#fact`. */
  readonly current: string | undefined;
  readonly opening: number;
  readonly onGo: (key: string) => void;
  readonly onBack: () => void;
  readonly onShow: (id: AnnotationId) => void;
}

/** The facts that saved claims rest on, and the trail of one of them. */
export function Trails({ list, facts, factsKnown, current, opening, onGo, onBack, onShow }: Props) {
  const [look, setLook] = useState<Look>('chart');
  const groups = useMemo(() => groupsOf(list), [list]);
  const open = groups.find((group) => group.key === current) ?? groups[0];
  const annotations = useMemo(
    () => (open ? list.between(open.line + 1, open.line + open.count) : []),
    [list, open?.line, open?.count],
  );
  if (!open) return <p class="trails-nothing">{i18n.t('trail.none')}</p>;
  return (
    <div class="trail-shelf">
      <nav class="trails" aria-label={i18n.t('trail.facts')}>
        <ul onKeyDown={walkRows}>
          {groups.map(({ key, first, count }) => (
            <li key={key}>
              <button
                type="button"
                class="trails-fact"
                data-row
                aria-current={key === open.key ? 'true' : undefined}
                onClick={() => onGo(key)}
              >
                <span lang="en">{facts.get(key)?.fact.statement ?? first.restsOn?.statement}</span>
                <span class="trails-count">{i18n.t('trail.claims', count, [formatCount(count)])}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Trail
        annotations={annotations}
        found={facts.get(open.key)}
        factsKnown={factsKnown}
        look={look}
        onLook={setLook}
        opening={opening}
        onBack={onBack}
        onShow={onShow}
      />
    </div>
  );
}

interface Group {
  readonly key: string;
  readonly line: number;
  readonly first: Annotation;
  readonly count: number;
}

/** Facts with most claims first. */
function groupsOf(list: Listing): Group[] {
  const groups: Group[] = [];
  for (let line = list.headings.indexOf(1); line >= 0; line = list.headings.indexOf(1, line + 1)) {
    const heading = list.line(line);
    if (heading?.kind === 'heading' && heading.key !== NO_FACT) groups.push({ ...heading, line });
  }
  return groups.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
