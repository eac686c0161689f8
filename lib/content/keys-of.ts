import type { z } from 'zod';

interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  options?: readonly z.core.$ZodType[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  items?: readonly z.core.$ZodType[];
}

/** Every key that an object may have anywhere inside a schema: where a mistyped key is looked up. */
export function keysOf(schema: z.core.$ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const walk = (node: z.core.$ZodType | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    const def = node._zod.def as unknown as Definition;
    for (const [key, inner] of Object.entries(def.shape ?? {})) {
      keys.add(key);
      walk(inner);
    }
    for (const inner of [...(def.options ?? []), ...(def.items ?? [])]) walk(inner);
    for (const inner of [def.element, def.innerType, def.in, def.out, def.keyType, def.valueType])
      walk(inner);
  };
  walk(schema);
  return keys;
}
