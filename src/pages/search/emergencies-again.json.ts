/** The same at a second address, asked where the first does not answer. */
export { GET } from './emergencies.json.ts';
