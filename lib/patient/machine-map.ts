import type { AnyStateMachine } from 'xstate';

/** Every leaf state (`region/path`) and every transition id of a compiled patient, for coverage. */
export interface MachineMap {
  states: readonly string[];
  transitions: readonly string[];
}

interface Node {
  on?: Record<string, unknown>;
  states?: Record<string, Node>;
}

/** Walks the statechart's definition. */
export function machineMap(machine: AnyStateMachine): MachineMap {
  const states: string[] = [];
  const transitions = new Set<string>();
  const walk = (node: Node, path: string[]): void => {
    for (const list of Object.values(node.on ?? {})) {
      for (const t of Array.isArray(list) ? list : [list]) {
        for (const action of [(t as { actions?: unknown }).actions ?? []].flat() as {
          type?: string;
          params?: { id: string };
        }[]) {
          if (action.type === 'took' && action.params) transitions.add(action.params.id);
        }
      }
    }
    const children = Object.entries(node.states ?? {});
    if (children.length === 0) states.push(path.join('/'));
    for (const [key, child] of children) walk(child, [...path, key]);
  };
  for (const [region, node] of Object.entries((machine.config as Node).states ?? {}))
    walk(node, [region]);
  return { states, transitions: [...transitions] };
}
