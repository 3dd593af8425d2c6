export type Fingerprint = {
  add(text: string): void;
  /** 16 hexadecimal digits of all that was added. */
  value(): string;
};

/**
 * Tells texts apart without keeping them: two 32-bit hashes in the manner of FNV-1a (RFC 9923) over UTF-16
 * units, with different multipliers. It notices damage and change; it is no protection against forgery.
 */
export function createFingerprint(): Fingerprint {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  return {
    add(text) {
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x5bd1e995) ^ (two >>> 15);
      }
    },
    value: () => hex(one) + hex(two),
  };
}

export function fingerprintOf(text: string): string {
  const fingerprint = createFingerprint();
  fingerprint.add(text);
  return fingerprint.value();
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
