import { i18n } from '#i18n';
import type { ImportProblem } from '../../core/annotations/exchange/read.ts';
import type { ImportPlan, ImportProgress } from '../../store/import.ts';
import { Button } from '../controls/button.tsx';
import { underscored } from '../words/underscored.ts';
import { Dialog } from './dialog.tsx';

/** What a chosen file holds, before anything of it is taken. */
export interface ImportPreview {
  readonly name: string;
  readonly kind: 'claimlight' | 'hypothesis' | 'w3c' | 'backup';
  readonly plan: ImportPlan;
  readonly problems: readonly ImportProblem[];
  /** A backup that is not as it was written. */
  readonly altered: boolean;
}

interface Props {
  readonly preview: ImportPreview;
  /** Present while it runs. */
  readonly progress: ImportProgress | undefined;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** Problems shown one by one; beyond, their number says enough. */
const MOST_SHOWN = 100;

export function ImportDialog({ preview, progress, onImport, onClose }: Props) {
  const { plan, problems, kind, altered } = preview;
  const count = plan.fresh.length + plan.newer.length;
  return (
    <Dialog
      title={i18n.t('library.import_title', [preview.name])}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {i18n.t('note.cancel')}
          </Button>
          <Button look="main" disabled={count === 0 || progress !== undefined} onPress={onImport}>
            {i18n.t('library.import_now', count, [String(count)])}
          </Button>
        </>
      }
    >
      <p>{i18n.t(`library.kind_${kind}`)}</p>
      {altered && <p class="dialog-warning">{i18n.t('library.altered')}</p>}
      <dl class="dialog-counts">
        <dt>{i18n.t('library.plan_fresh')}</dt>
        <dd>{plan.fresh.length}</dd>
        <dt>{i18n.t('library.plan_newer')}</dt>
        <dd>{plan.newer.length}</dd>
        <dt>{i18n.t('library.plan_kept')}</dt>
        <dd>{plan.kept}</dd>
        <dt>{i18n.t('library.plan_left_out')}</dt>
        <dd>{problems.length}</dd>
      </dl>
      {problems.length > 0 && (
        <ul class="dialog-problems" aria-label={i18n.t('library.plan_left_out')}>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={problem.record}>
              <span>{problem.record}</span>
              <span>{i18n.t(`library.problem_${underscored(problem.name)}`)}</span>
              <span class="dialog-what">{[problem.what, problem.where].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {progress && (
        <progress
          class="dialog-progress"
          aria-label={i18n.t('library.importing')}
          value={progress.done}
          max={progress.of}
        />
      )}
    </Dialog>
  );
}
