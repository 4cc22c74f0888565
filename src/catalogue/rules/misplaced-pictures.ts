import { stepPictures } from '../../schemas/picture.ts';
import type { Rule } from './rule.ts';

const isStepPicture = (name: string): name is keyof typeof stepPictures => Object.hasOwn(stepPictures, name);

/** Pictures beside a step that says nothing of what is drawn. */
export const misplacedPictures: Rule = {
  why: 'A person who copies what is drawn must do what the step says, and no other thing.',
  find: ({ source }) =>
    source.articles.flatMap(({ section, file, data, at }) =>
      section !== 'conditions'
        ? []
        : data.selfCare.flatMap((step, index) => {
            if (typeof step === 'string' || !isStepPicture(step.picture)) return [];
            const said = step.do.toLowerCase();
            const missing = stepPictures[step.picture].find((word) => !word.split('/').some((one) => said.includes(one)));
            const message = `stands beside a step that does not say “${missing?.replaceAll('/', '” or “') ?? ''}”`;
            const path = ['selfCare', index, 'picture'];
            return missing ? [{ file, ...at(path), field: path.join('.'), value: step.picture, message }] : [];
          }),
    ),
};
