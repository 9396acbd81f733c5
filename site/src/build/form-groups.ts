/** Owns how the form is laid out: which parts of the dossier stand under which heading, for either side. What is named nowhere stands at the end. */

interface Layout {
  id: string
  title: string
  roots: readonly string[]
}

export const layouts: Record<'application' | 'hiring', readonly Layout[]> = {
  application: [
    { id: 'you', title: 'You', roots: ['candidate'] },
    {
      id: 'job',
      title: 'The employer and the job',
      roots: ['employer', 'position', 'applied', 'competition', 'stage'],
    },
    { id: 'who', title: 'The people you meet', roots: ['people'] },
    { id: 'talks', title: 'Interviews, and what was talked about', roots: ['interviews'] },
    { id: 'stories', title: 'Your stories', roots: ['accomplishments'] },
    { id: 'said', title: 'What they said', roots: ['captures', 'objectives', 'situations'] },
    { id: 'asking', title: 'Questions and next steps', roots: ['questions', 'process'] },
    { id: 'fit', title: 'What matters to you', roots: ['criteria', 'observations'] },
    {
      id: 'end',
      title: 'The decision and the offer',
      roots: ['decision', 'outcome', 'offers', 'notice', 'employment', 'postMortem'],
    },
  ],
  hiring: [
    { id: 'team', title: 'Your team', roots: ['employer', 'people', 'host'] },
    { id: 'hire', title: 'The candidate and the job', roots: ['candidate', 'position'] },
    { id: 'grow', title: 'Fields to grow in', roots: ['arenas', 'growth'] },
    { id: 'help', title: 'What you really have for it', roots: ['offerings'] },
    { id: 'talks', title: 'The talk', roots: ['interviews', 'captures'] },
  ],
}

/** Written by Cuecard itself, or chosen by the side that the form is for. */
export const unseen = new Set(['$schema', 'kind', 'id', 'sessions'])

/** Where a field's name does not read well by itself: by its name, or that of the part around it and its own. */
export const labels: Readonly<Record<string, string>> = {
  full: 'Whole name',
  given: 'First name, or what they are called',
  family: 'Family name',
  courtesy: 'Courtesy title',
  pronounced: 'How it is said',
  url: 'Web address',
  email: 'E-mail',
  linkedin: 'LinkedIn page',
  linkedinPremium: 'LinkedIn Premium',
  connected: 'Connected on LinkedIn',
  asPerson: 'As a person',
  partInProcess: 'Part in the decision',
  candidate: 'About you',
  standing: 'How they see you',
  backs: 'Is for you',
  cares: 'What they care about',
  values: 'What you value in them',
  dealings: 'What you will do together',
  discussed: 'What was talked about',
  said: 'What they said',
  yours: 'What you said',
  followUp: 'What you promised',
  thanked: 'Letter sent to',
  with: 'With whom',
  by: 'Who said it',
  at: 'When',
  about: 'About whom',
  own: 'Your own remark',
  proves: 'What it proves',
  accomplishment: 'Your story',
  accomplishments: 'Stories',
  similar: 'In one clause',
  captures: 'Their words',
  situations: 'Problems to resolve',
  approach: 'How you did it',
  would: 'How you would do it',
  process: 'Next steps',
  postMortem: 'A short look back',
  host: 'Who leads the talk',
  arenas: 'Fields',
  growth: 'How they like to grow',
  offerings: 'What you can offer',
  chosen: 'Chosen for the talk',
  serves: 'What it is good for',
  applied: 'Applied on',
  callBack: 'Calling back',
  lastRound: 'No further interview',
  respondBy: 'Answer by',
  'offers.kind': 'What kind',
  'offers.form': 'In what form',
  'offers.by': 'Who made it',
  'offers.title': 'A job of another name',
  'captures.about': 'About somebody else',
  'questions.about': 'Subject',
  'questions.to': 'For whom',
  'questions.text': 'Question',
  'situations.from': 'Who described it',
  'objectives.from': 'Their words',
  'decision.expected': 'Decision expected by',
  'callBack.allowed': 'You may call',
  'callBack.with': 'Whom to call',
  'notice.to': 'To whom',
  'notice.given': 'Given on',
  'employment.start': 'First day',
  'position.start': 'First day',
}
