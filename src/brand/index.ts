import palette from '../styles/palette.css?raw';
import tokens from '../styles/tokens.css?raw';
import { site } from '../site.config.ts';
import { hex, readRoles, type Roles } from './roles.ts';
import { retint } from './retint.ts';

const own = readRoles(palette, tokens);
const changed: Roles = site.clinic?.brand ? retint(site.clinic.brand, own).roles : {};

/** The site's roles, with those that the clinic's colour changes. */
export const roles: Roles = { ...own, ...changed };
/** Only the roles that the clinic's colour changes; empty where it changes none. */
export const changedRoles: Roles = changed;

/** A role's light colour as six hex digits, for pictures and files that know no custom properties. */
export const lightHex = (role: string): string => hex(roles[role]?.light ?? '');
/** A drawing with the light colours in place of its roles. */
export const inLight = (svg: string): string => svg.replaceAll(/var\(--([\w-]+)\)/g, (_, role: string) => lightHex(role));
