import type { WrittenRegion } from './region.ts';

const read = '2026-12-01';
const register =
  'https://professionalstandards.org.uk/what-we-do/accredited-registers/find-a-register/detail/complementary-and-natural-healthcare-council';
const nhs111 = { number: '111', name: 'NHS 111', read };

/** No number for advocacy, complaints or injury insurance, and none for sexual harm whose own page could be read. */
export const unitedKingdom: WrittenRegion = {
  name: 'the United Kingdom',
  code: 'GB',
  language: 'en-GB',
  phones: {
    emergency: {
      number: '999',
      name: 'Ambulance, fire, police',
      note: 'When a life is at risk',
      source: 'https://www.swast.nhs.uk/when-to-call-999',
      read,
    },
    healthline: {
      ...nhs111,
      note: 'Free, day and night, in England, Scotland and Wales',
      source: 'https://neas.nhs.uk/your-service/111',
    },
    mentalHealth: {
      number: '116 123',
      name: 'Samaritans',
      note: 'Free call, to someone who listens',
      source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      read,
    },
    suicideCrisis: {
      ...nhs111,
      name: 'NHS 111, mental health option',
      note: 'Day and night, in England, Scotland and Wales',
      choose: 'the mental health option',
      source: 'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
    },
    poisons: {
      ...nhs111,
      note: 'Day and night, in England, Scotland and Wales',
      source: 'http://npis.org/npis.html',
    },
    familyViolence: {
      number: '0808 2000 247',
      name: 'National Domestic Abuse Helpline',
      note: 'Free, day and night, for women',
      source: 'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
      read,
    },
    police: {
      number: '101',
      name: 'Police, when it is not an emergency',
      note: 'For the police where you are',
      source: 'https://southyorks.police.uk/find-out/crime-prevention-advice/sexual-offences/',
      read,
    },
  },
  words: {
    midwife: 'midwife',
    freeCalls: 'These calls are free.',
    // https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/
    silentCall: 'If you cannot speak, cough or tap the phone. On a mobile, press 55 when you are asked to.',
  },
  regulator: {
    text: 'Massage therapists are not regulated by law in the United Kingdom. Some join a voluntary register, such as that of the Complementary and Natural Healthcare Council, which the Professional Standards Authority accredits.',
    source: register,
    read,
  },
  complaint: {
    text: 'Talk to the therapist first if you can. If they are on a voluntary register, you can complain to the body that keeps it.',
    source: register,
    read,
  },
  payment: {
    text: 'Expect to pay for massage yourself. The health service pays for complementary therapies in few places, and only as part of its own care.',
    source:
      'https://www.lancashireandsouthcumbria.icb.nhs.uk/have-your-say/get-involved-across-lancashire-and-south-cumbria/clinical-policies',
    read,
  },
  services: [/\bNHS 111\b(?! Wales\b)/u, /\bSamaritans\b/u],
};
