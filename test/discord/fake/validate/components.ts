import { COMPONENT, FLAG, LIMITS } from '../limits.ts';
import type { BodyFault } from '../refusal.ts';
import type { Component } from '../spec/bodies.ts';

type Path = readonly (string | number)[];

/** A component with its place in the body. */
interface PlacedComponent {
  readonly component: Component;
  readonly path: Path;
}

/** All components of a message in reading order, nested ones and accessories included. */
function allComponents(components: readonly Component[], path: Path = ['components']): PlacedComponent[] {
  return components.flatMap((component, index) => {
    const at = [...path, index];
    return [
      { component, path: at },
      ...allComponents(component.components ?? [], [...at, 'components']),
      ...(component.accessory ? [{ component: component.accessory, path: [...at, 'accessory'] }] : []),
    ];
  });
}

/** The rules for a message's components that Discord's description leaves out. `flags` are the message's after the change. */
export function componentFaults(components: readonly Component[], flags: number): BodyFault[] {
  const placed = allComponents(components);
  const layout = (flags & FLAG.componentsV2) !== 0 ? layoutFaults(placed) : rowsOnlyFaults(components);
  return [...layout, ...repeatFaults(placed), ...placed.flatMap(oneFaults)];
}

function layoutFaults(placed: readonly PlacedComponent[]): BodyFault[] {
  const faults: BodyFault[] = [];
  if (placed.length > LIMITS.components) {
    faults.push(
      fault(['components'], 'BASE_TYPE_BAD_LENGTH', `${placed.length} components in all, most is 40.`),
    );
  }
  const written = placed
    .filter(({ component }) => component.type === COMPONENT.text)
    .reduce((sum, { component }) => sum + (component.content ?? '').length, 0);
  if (written > LIMITS.text_displays) {
    faults.push(
      fault(['components'], 'MESSAGE_TEXT_TOO_LONG', `${written} characters of text displays, most is 4000.`),
    );
  }
  return faults;
}

function rowsOnlyFaults(components: readonly Component[]): BodyFault[] {
  const faults: BodyFault[] = [];
  if (components.length > LIMITS.rows) {
    faults.push(
      fault(['components'], 'BASE_TYPE_BAD_LENGTH', `${components.length} action rows, most is 5.`),
    );
  }
  components.forEach((component, index) => {
    if (component.type === COMPONENT.row) return;
    faults.push(
      fault(
        ['components', index, 'type'],
        'UNION_TYPE_CHOICES',
        'Without IS_COMPONENTS_V2 only action rows may stand.',
      ),
    );
  });
  return faults;
}

/** Custom ids, and numeric ids other than 0, may stand once a message. */
function repeatFaults(placed: readonly PlacedComponent[]): BodyFault[] {
  const seen = new Set<string>();
  const faults: BodyFault[] = [];
  for (const { component, path } of placed) {
    const keys = [
      ['custom_id', component.custom_id, 'COMPONENT_CUSTOM_ID_DUPLICATED'],
      ['id', component.id || null, 'COMPONENT_ID_DUPLICATED'],
    ] as const;
    for (const [key, value, code] of keys) {
      if (value === null || value === undefined) continue;
      const mark = `${key} ${value}`;
      if (seen.has(mark)) faults.push(fault([...path, key], code, 'Component id cannot be duplicated'));
      seen.add(mark);
    }
  }
  return faults;
}

function oneFaults({ component, path }: PlacedComponent): BodyFault[] {
  switch (component.type) {
    case COMPONENT.row:
      return rowFaults(component, path);
    case COMPONENT.button:
      return buttonFaults(component, path);
    case COMPONENT.select:
      return selectFaults(component, path);
    default:
      return [];
  }
}

function rowFaults(row: Component, path: Path): BodyFault[] {
  const held = row.components ?? [];
  const buttons = held.filter((each) => each.type === COMPONENT.button).length;
  const wide = held.length - buttons;
  const fits = wide === 0 || (wide === 1 && buttons === 0);
  return fits
    ? []
    : [
        fault(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'A select menu fills a row by itself.',
        ),
      ];
}

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

function buttonFaults(button: Component, path: Path): BodyFault[] {
  const faults: BodyFault[] = [];
  const demand = (key: 'custom_id' | 'url' | 'sku_id', wanted: boolean) => {
    const present = button[key] !== undefined && button[key] !== null;
    if (present === wanted) return;
    const message = wanted
      ? `A button of this style must have ${key}.`
      : `A button of this style cannot have ${key}.`;
    faults.push(
      fault([...path, key], wanted ? 'BASE_TYPE_REQUIRED' : 'BUTTON_COMPONENT_KEY_FORBIDDEN', message),
    );
  };
  demand('custom_id', button.style !== LINK_STYLE && button.style !== PREMIUM_STYLE);
  demand('url', button.style === LINK_STYLE);
  demand('sku_id', button.style === PREMIUM_STYLE);
  if (button.style !== PREMIUM_STYLE && !button.label && !button.emoji) {
    faults.push(
      fault([...path, 'label'], 'BUTTON_COMPONENT_LABEL_OR_EMOJI', 'A button needs a label or an emoji.'),
    );
  }
  return faults;
}

function selectFaults(select: Component, path: Path): BodyFault[] {
  const options = select.options ?? [];
  const faults: BodyFault[] = [];
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (least > most)
    faults.push(fault([...path, 'min_values'], 'SELECT_VALUES', 'min_values is above max_values.'));
  if (most > options.length) {
    faults.push(
      fault([...path, 'max_values'], 'SELECT_VALUES', 'max_values is above the number of options.'),
    );
  }
  if (options.filter((option) => option.default === true).length > most) {
    faults.push(fault([...path, 'options'], 'SELECT_DEFAULTS', 'More default options than max_values.'));
  }
  const values = new Set<string>();
  options.forEach((option, index) => {
    if (values.has(option.value)) {
      faults.push(
        fault(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'Duplicate value.',
        ),
      );
    }
    values.add(option.value);
  });
  return faults;
}

function fault(path: Path, code: string, message: string): BodyFault {
  return { path, code, message };
}
