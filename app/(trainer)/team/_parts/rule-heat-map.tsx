'use client';
import { useRouter } from 'next/navigation';
import { type HeatCell, HeatMap } from '@/components/charts/heat-map';

/** Where the team loses points; a cell leads to the person. `cells` is keyed "rule person". */
export function RuleHeatMap(props: {
  caption: string;
  rowHeader: string;
  rules: readonly { id: string; label: string }[];
  people: readonly { id: string; label: string }[];
  cells: Readonly<Record<string, HeatCell>>;
}) {
  const router = useRouter();
  return (
    <HeatMap
      caption={props.caption}
      rowHeader={props.rowHeader}
      rows={props.rules}
      columns={props.people}
      cell={(rule, person) =>
        props.cells[`${rule} ${person}`] ?? { share: null, text: '–', label: '–' }
      }
      onSelect={(_rule, person) => router.push(`/team/people/${person}`)}
    />
  );
}
