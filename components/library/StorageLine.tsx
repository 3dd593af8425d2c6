import { useEffect, useState } from 'preact/hooks';
import { sizeInWords } from '../../utils/i18n/index.ts';

/** What the browser says of the room it gives us (Storage Standard, StorageManager). */
export type StorageFacts = {
  /** Bytes used by the extension, as far as the browser tells. */
  usage: number | null;
  /** Bytes it may use. */
  quota: number | null;
  /** Whether the browser has promised not to clear them when space runs short. */
  isKept: boolean;
};
export type Storage = { look(): Promise<StorageFacts> };

/** How much is stored, and whether the browser keeps it. */
export function StorageLine({ storage, version }: { storage: Storage; version: number }) {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let isLate = false;
    void storage.look().then((found) => {
      if (!isLate) setFacts(found);
    });
    return () => {
      isLate = true;
    };
  }, [storage, version]);
  if (!facts) return null;
  return (
    <footer class="storage quiet small">
      {usedInWords(facts)}
      {facts.isKept
        ? 'The browser has promised to keep it.'
        : 'The browser has not promised to keep it when the disk is full: make backups.'}
    </footer>
  );
}

function usedInWords({ usage, quota }: StorageFacts): string {
  if (usage === null) return '';
  const most = quota === null ? '' : ` of ${sizeInWords(quota)} that it may use`;
  return `Attaché uses ${sizeInWords(usage)}${most} on this device. `;
}
