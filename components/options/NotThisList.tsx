import type { Exclusion } from '../../utils/model/exclusion.ts';

type NotThisListProps = {
  /** Null while they are read. */
  exclusions: readonly Exclusion[] | null;
  onInclude(exclusion: Exclusion): Promise<void>;
  onSave(exclusions: readonly Exclusion[]): void;
};

/** All that the reader has said is not meant somewhere: to be seen, taken back and taken elsewhere. */
export function NotThisList({ exclusions, onInclude, onSave }: NotThisListProps) {
  return (
    <section aria-labelledby="not-this">
      <h2 id="not-this">Not this</h2>
      <p class="quiet">
        What you have said is not meant on a site, on a card under “Why this?”. It is not marked
        there.
      </p>
      {exclusions?.length === 0 ? <p class="quiet">None.</p> : null}
      {exclusions && exclusions.length > 0 ? (
        <>
          <table class="not-this">
            <thead>
              <tr>
                <th scope="col">Written</th>
                <th scope="col">Not meant</th>
                <th scope="col">Site</th>
                <th scope="col">
                  <span class="hidden">Take back</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {exclusions.map((exclusion) => (
                <tr key={`${exclusion.site} ${exclusion.entryId} ${exclusion.surface}`}>
                  <td>
                    <bdi>{exclusion.surface}</bdi>
                  </td>
                  <td>{exclusion.name}</td>
                  <td>{exclusion.site}</td>
                  <td>
                    <button
                      type="button"
                      class="button plain"
                      aria-label={`Mark again: ${exclusion.surface} on ${exclusion.site}`}
                      onClick={() => void onInclude(exclusion)}
                    >
                      Mark again
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" class="button" onClick={() => onSave(exclusions)}>
            Export as JSON
          </button>
        </>
      ) : null}
    </section>
  );
}
