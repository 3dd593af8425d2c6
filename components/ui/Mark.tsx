/** Attaché's mark: an A, underlined. Beside text that names it, so it has no name of its own. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1b2a41" />
      <path
        fill="#fdfcf9"
        d="M14 5h4l6 16h-3.7l-1.3-3.8h-6L11.7 21H8zm.1 9.2h3.8L16 8.700z"
        fill-rule="evenodd"
      />
      <rect x="7" y="24" width="18" height="3" rx="1" fill="#e0a13a" />
    </svg>
  );
}
