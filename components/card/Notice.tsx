/** A short message at the edge of the page. */
export function Notice({ message }: { message: string }) {
  return (
    <p class="notice" role="status">
      {message}
    </p>
  );
}
