import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { Dialog } from './dialog.tsx';

export const EXPORT_FORMATS = ['jsonld', 'markdown', 'csv', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Props {
  readonly count: number;
  readonly onExport: (format: ExportFormat) => void;
  readonly onClose: () => void;
}

export function ExportDialog({ count, onExport, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat>('jsonld');
  return (
    <Dialog
      title={i18n.t('library.export_title', count, [String(count)])}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {i18n.t('note.cancel')}
          </Button>
          <Button look="main" onPress={() => onExport(format)}>
            {i18n.t('library.export_now')}
          </Button>
        </>
      }
    >
      <Choice<ExportFormat>
        legend={i18n.t('library.format')}
        options={EXPORT_FORMATS.map((value) => ({
          value,
          label: i18n.t(`library.format_${value}`),
          detail: i18n.t(`library.format_${value}_detail`),
        }))}
        value={format}
        onChoose={setFormat}
      />
    </Dialog>
  );
}
