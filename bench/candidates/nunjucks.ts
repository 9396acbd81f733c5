/** Nunjucks: compiled, values escaped, the wordings as filters. */
import nunjucks from 'nunjucks'
import type { Candidate } from '../candidate.ts'
import * as words from '../words.ts'

const source = `{% macro work(s) %}{% if s.similar %}: {% if s.employer %}at {{ s.employer }}, {% endif %}{{ s.similar | sentence }}{% elif s.result %}{% if s.employer %} at {{ s.employer | sentence }}{% else %}.{% endif %} {{ s.result | sentence }}{% else %}{% if s.employer %} at {{ s.employer }}{% endif %}: {{ s.title | sentence }}{% endif %}{% endmacro %}
{% if is.letter %}
<p>{{ candidate.name | name }}{% if candidate.location %}<br>{{ candidate.location }}{% endif %}{% if candidate.email %}<br>{{ candidate.email }}{% endif %}{% if candidate.phone %}<br>{{ candidate.phone }}{% endif %}</p>
<p>{{ now | date }}</p>
<p>{{ person.name | name }}{% if person.role %}<br>{{ person.role }}{% endif %}{% if employer.name %}<br>{{ employer.name }}{% endif %}{% if employer.location %}<br>{{ employer.location }}{% endif %}</p>
{% endif %}
<p>Dear {% if is.formal %}{{ person.name | formalName }}{% else %}{{ person.name | firstName }}{% endif %},</p>
<p>Thank you for {% if is.formal %}speaking with me{% if position.title %} about the position of {{ position.title }}{% endif %}{% else %}your time{% endif %}{% if interview.start %} on {{ interview.start | date("weekday") }}{% endif %}.</p>
{% for topic in facts.topics %}
<p>{% if loop.first %}{% if is.formal %}I have thought further about {{ topic.discussed.topic | noStop }}.{% else %}Our talk about {{ topic.discussed.topic | noStop }} has stayed with me.{% endif %}{% else %}{% if loop.last %}One more word on{% else %}I was also glad that we came to{% endif %} {{ topic.discussed.topic | noStop }}.{% endif %}{% if topic.discussed.said and not is.brief %} You {% if loop.first %}said{% else %}mentioned{% endif %} that {{ topic.discussed.said | sentence }}{% endif %}{% if topic.discussed.yours %} {{ topic.discussed.yours | upperFirst | sentence }}{% endif %}{% if topic.strength %} {% if loop.first %}I have dealt with something like it{% elif loop.last %}I had a case like it{% else %}I have worked on something like it{% endif %}{{ work(topic.strength) }}{% endif %}</p>
{% endfor %}
{% if facts.others.length %}
<p>It was good to talk about {{ facts.others | listed }} as well.</p>
{% endif %}
{% if facts.promises.length %}
<p>{% for promise in facts.promises %}{% if not loop.first %} {% endif %}{{ promise.followUp | sentence }}{% endfor %}</p>
{% endif %}
{% if facts.more %}
<p>{% if facts.suits %}One thing more, with the job itself in mind: {% else %}{% if person.dealings %}I can {% if is.formal %}well imagine{% else %}already picture{% endif %} us {{ person.dealings | noStop }}. {% endif %}One thing that I would bring{% if person.dealings %} to that{% endif %}: {% endif %}{% if facts.more.employer %}at {{ facts.more.employer }}, {% endif %}{{ facts.more.similar | sentence }}</p>
{% endif %}
<p>{% if facts.picture %}I can {% if is.formal %}well imagine{% else %}already picture{% endif %} us {{ person.dealings | noStop }}. {% endif %}I would {% if is.formal %}be glad{% else %}very much like{% endif %} to {% if facts.boss %}work for you.{% elif facts.colleague %}work with you.{% elif employer.name %}work at {{ employer.name | sentence }}{% else %}have this job.{% endif %}{% if not is.brief %} If {% if is.formal %}any question is still open, please let me know{% else %}anything is still open, just ask{% endif %}.{% endif %}</p>
<p>{% if is.formal %}Sincerely{% elif is.brief %}Thanks again{% else %}All the best{% endif %},</p>
<p>{{ candidate.name | name }}</p>
`

const environment = new nunjucks.Environment(null, { autoescape: true })
const { list, ...others } = words
for (const [name, word] of Object.entries({ ...others, listed: list })) {
  environment.addFilter(name, word as (...args: unknown[]) => unknown)
}
const template = new nunjucks.Template(source, environment, undefined, true)

export const nunjucksTemplate: Candidate = {
  name: 'Nunjucks',
  make: ({ context }) => template.render(context),
}
