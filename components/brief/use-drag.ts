import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Edge = 'top' | 'bottom';

const PART = 'brief-part';

/**
 * Lets a row be dragged by its handle and others be dropped at its edges. Answers where one would be dropped now.
 */
export function useDrag(key: string) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    if (!row.current || !handle.current) return undefined;
    const element = row.current;
    return combine(
      // The handle alone is draggable: words in the fields of a row can still be selected.
      draggable({
        element: handle.current,
        getInitialData: () => ({ [PART]: key }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(element, 12, 12),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => keyIn(source.data) !== '',
        getData: ({ input }) =>
          attachClosestEdge({ [PART]: key }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source }) =>
          setEdge(keyIn(source.data) === key ? null : edgeIn(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [key]);
  return { row, handle, edge };
}

/** Tells of each drop of a row at an edge of another. */
export function useDrops(onDrop: (key: string, over: string, edge: Edge) => void): void {
  const told = useRef(onDrop);
  told.current = onDrop;
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const [target] = location.current.dropTargets;
          const edge = target && edgeIn(target.data);
          if (!edge || keyIn(source.data) === keyIn(target.data)) return;
          told.current(keyIn(source.data), keyIn(target.data), edge);
        },
      }),
    [],
  );
}

type Data = Record<string | symbol, unknown>;

function keyIn(data: Data): string {
  const key = data[PART];
  return typeof key === 'string' ? key : '';
}

function edgeIn(data: Data): Edge | null {
  const edge = extractClosestEdge(data);
  return edge === 'top' || edge === 'bottom' ? edge : null;
}
