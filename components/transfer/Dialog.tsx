import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';

type DialogProps = {
  title: string;
  /** What is shown; when it changes, the focus moves to the title, for what had it may be gone. */
  step?: string;
  /** While something is written that cannot be stopped, Escape closes nothing. */
  isLocked?: boolean;
  onClose(): void;
  children: ComponentChildren;
};

/** A dialog of the browser's own: it holds the focus, closes by Escape and gives the focus back. */
export function Dialog({ title, step = '', isLocked = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    if (step === first.current) return;
    first.current = '';
    heading.current?.focus();
  }, [step]);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        if (isLocked && event.target === event.currentTarget) event.preventDefault();
      }}
      onClose={() => {
        // Chromium lets a second Escape close what the first could not.
        if (isLocked) dialog.current?.showModal();
        else onClose();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
