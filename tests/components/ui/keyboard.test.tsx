// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { CheckboxRow } from '@/components/ui/checkbox-row';
import { Dialog } from '@/components/ui/dialog';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioCards } from '@/components/ui/radio-cards';
import { SearchField } from '@/components/ui/search-field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import { ToastProvider } from '@/components/ui/toast-provider';
import { useToast } from '@/components/ui/use-toast';

afterEach(cleanup);

const user = userEvent.setup();

describe('Button', () => {
  it('ignores clicks and submits nothing while loading, but keeps the focus', async () => {
    const click = vi.fn();
    const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <Button type="submit" loading onClick={click}>
          Save
        </Button>
      </form>,
    );
    await user.tab();
    const button = screen.getByRole('button', { name: 'Save' });
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter} ');
    await user.click(button);
    expect(click).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});

describe('Field', () => {
  it('ties label, hint and error to its control', () => {
    render(
      <Field label="Name" hint="As on the certificate" error="Too short">
        <Input />
      </Field>,
    );
    const input = screen.getByLabelText('Name');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.textContent);
    expect(words).toEqual(['As on the certificate', 'Too short']);
  });
});

describe('RadioCards', () => {
  it('chooses with the arrow keys and skips what is disabled', async () => {
    const change = vi.fn();
    render(
      <RadioCards
        label="Who"
        defaultValue="a"
        onValueChange={change}
        options={[
          { value: 'a', title: 'Service' },
          { value: 'b', title: 'Expert', disabled: true },
          { value: 'c', title: 'Desk' },
        ]}
      />,
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Service' }));
    await user.keyboard('{ArrowDown}');
    expect(change).toHaveBeenLastCalledWith('c');
  });
});

function Modes() {
  const [mode, setMode] = useState('pick');
  return (
    <SegmentedControl
      label="Mode"
      value={mode}
      onValueChange={setMode}
      segments={[
        { value: 'pick', label: 'Pick' },
        { value: 'type', label: 'Type' },
      ]}
    />
  );
}

describe('SegmentedControl', () => {
  it('switches with the arrow keys', async () => {
    render(<Modes />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Type' }).checked).toBe(true);
  });
});

describe('CheckboxRow', () => {
  it('toggles with Space and by its words', async () => {
    const change = vi.fn();
    render(<CheckboxRow label="Agreed" onCheckedChange={change} />);
    await user.tab();
    await user.keyboard(' ');
    expect(change).toHaveBeenLastCalledWith(true);
    await user.click(screen.getByText('Agreed'));
    expect(change).toHaveBeenLastCalledWith(false);
  });
});

describe('Tabs', () => {
  it('shows the next panel with the arrow key', async () => {
    render(
      <Tabs
        label="Views"
        tabs={[
          { value: 'a', label: 'Due', content: 'due list' },
          { value: 'b', label: 'Done', content: 'done list' },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel').textContent).toBe('done list');
  });
});

describe('Dialog and Sheet', () => {
  it.each([
    ['Dialog', Dialog],
    ['Sheet', Sheet],
  ])('%s: Escape closes it and the focus goes back', async (_name, Kind) => {
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            open
          </button>
          <Kind open={open} onOpenChange={setOpen} title="Assign" closeLabel="Close">
            <input aria-label="Due" />
          </Kind>
        </>
      );
    }
    render(<Page />);
    await user.tab();
    await user.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'Assign' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('open'));
  });
});

describe('DropdownMenu', () => {
  it('opens with Enter, moves with arrows, chooses with Enter', async () => {
    const remove = vi.fn();
    render(
      <DropdownMenu
        trigger={<Button>More</Button>}
        items={[
          { id: 'copy', label: 'Copy', onSelect: () => {} },
          { id: 'remove', label: 'Remove', onSelect: remove },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe('SearchField', () => {
  it('is emptied with Escape', async () => {
    const change = vi.fn();
    render(<SearchField label="Find" clearLabel="Clear" value="lin" onValueChange={change} />);
    await user.click(screen.getByRole('searchbox', { name: 'Find' }));
    await user.keyboard('{Escape}');
    expect(change).toHaveBeenLastCalledWith('');
  });
});

function Assign({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <Button
      onClick={() =>
        toast({
          message: 'Assigned',
          undo: { label: 'Undo', altText: 'Press F8, then Undo', onUndo },
        })
      }
    >
      assign
    </Button>
  );
}

describe('Toast', () => {
  it('takes the action back with Undo and goes away', async () => {
    const undone = vi.fn();
    render(
      <ToastProvider label="Messages" closeLabel="Close">
        <Assign onUndo={undone} />
      </ToastProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'assign' }));
    // what draws toasts loads with the first one
    const undo = await screen.findByRole('button', { name: 'Undo' }, { timeout: 15_000 });
    await user.click(undo);
    expect(undone).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });
});
