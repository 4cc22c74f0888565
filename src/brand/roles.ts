import { clampChroma, formatHex, parse, type Color } from 'culori';

/** A role's colour in the light and in the dark look, as CSS. */
export type Role = { light: string; dark: string };
export type Roles = Readonly<Record<string, Role>>;

/** Reads the roles of tokens.css with the colours that palette.css gives them; throws for a role whose colour the palette lacks. */
export function readRoles(paletteCss: string, tokensCss: string): Roles {
  const palette = new Map(
    [...paletteCss.matchAll(/--color-([\w-]+):\s*(oklch\([^)]*\))/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const colour = (name: string): string => {
    const value = palette.get(name);
    if (!value) throw new Error(`The palette has no colour called ${name}.`);
    return value;
  };
  const pairs = tokensCss.matchAll(/--([\w-]+):\s*light-dark\(--theme\(--color-([\w-]+)\),\s*--theme\(--color-([\w-]+)\)\)/g);
  return Object.fromEntries([...pairs].map(([, role = '', light = '', dark = '']) => [role, { light: colour(light), dark: colour(dark) }]));
}

/** A CSS colour as six hex digits, brought into sRGB; throws for what is no colour. */
export function hex(css: string): string {
  const colour: Color | undefined = parse(css);
  if (!colour) throw new Error(`“${css}” is no colour.`);
  return formatHex(clampChroma(colour, 'oklch'));
}
