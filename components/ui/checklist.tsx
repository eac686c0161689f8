'use client';
import { useState } from 'react';
import { CheckboxRow } from './checkbox-row';
import { SearchField } from './search-field';

export interface ChecklistChoice {
  id: string;
  label: string;
  group: string;
}

export interface ChecklistProps {
  choices: readonly ChecklistChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** In the order in which the groups stand. */
  groups: readonly { id: string; title: string }[];
  labels: { search: string; clear: string; nothing: string };
}

/** Ticks some of many: search narrows the list, what is ticked always stays in sight. */
export function Checklist({ choices, chosen, onChange, groups, labels }: ChecklistProps) {
  const [search, setSearch] = useState('');
  const shown = choices.filter(
    ({ id, label }) => chosen.includes(id) || label.toLowerCase().includes(search.toLowerCase()),
  );
  return (
    <div>
      <SearchField
        label={labels.search}
        clearLabel={labels.clear}
        value={search}
        onValueChange={setSearch}
      />
      <section
        aria-label={labels.search}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="mt-2 max-h-64 overflow-y-auto rounded-lg border border-line px-4 py-1"
      >
        {shown.length === 0 && <p className="py-3 text-sm text-faint">{labels.nothing}</p>}
        {groups.map((group) => {
          const items = shown.filter((choice) => choice.group === group.id);
          return (
            items.length > 0 && (
              <fieldset key={group.id} className="py-1">
                <legend className="pt-2 text-sm font-medium text-faint">{group.title}</legend>
                <div className="grid gap-x-4 sm:grid-cols-2">
                  {items.map(({ id, label }) => (
                    <CheckboxRow
                      key={id}
                      label={label}
                      checked={chosen.includes(id)}
                      onCheckedChange={(checked) =>
                        onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                      }
                    />
                  ))}
                </div>
              </fieldset>
            )
          );
        })}
      </section>
    </div>
  );
}
