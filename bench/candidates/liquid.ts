/** LiquidJS: parsed once, values escaped, the wordings as filters. */
import { Liquid } from 'liquidjs'
import type { Candidate } from '../candidate.ts'
import * as words from '../words.ts'

const work = (story: string): string =>
  `{% if ${story}.similar %}: {% if ${story}.employer %}at {{ ${story}.employer }}, {% endif %}{{ ${story}.similar | sentence }}{% elsif ${story}.result %}{% if ${story}.employer %} at {{ ${story}.employer | sentence }}{% else %}.{% endif %} {{ ${story}.result | sentence }}{% else %}{% if ${story}.employer %} at {{ ${story}.employer }}{% endif %}: {{ ${story}.title | sentence }}{% endif %}`

const source = `{% if is.letter %}
<p>{{ candidate.name | name }}{% if candidate.location %}<br>{{ candidate.location }}{% endif %}{% if candidate.email %}<br>{{ candidate.email }}{% endif %}{% if candidate.phone %}<br>{{ candidate.phone }}{% endif %}</p>
<p>{{ now | in_words }}</p>
<p>{{ person.name | name }}{% if person.role %}<br>{{ person.role }}{% endif %}{% if employer.name %}<br>{{ employer.name }}{% endif %}{% if employer.location %}<br>{{ employer.location }}{% endif %}</p>
{% endif %}
<p>Dear {% if is.formal %}{{ person.name | formal_name }}{% else %}{{ person.name | first_name }}{% endif %},</p>
<p>Thank you for {% if is.formal %}speaking with me{% if position.title %} about the position of {{ position.title }}{% endif %}{% else %}your time{% endif %}{% if interview.start %} on {{ interview.start | in_words: "weekday" }}{% endif %}.</p>
{% for topic in facts.topics %}
<p>{% if forloop.first %}{% if is.formal %}I have thought further about {{ topic.discussed.topic | no_stop }}.{% else %}Our talk about {{ topic.discussed.topic | no_stop }} has stayed with me.{% endif %}{% else %}{% if forloop.last %}One more word on{% else %}I was also glad that we came to{% endif %} {{ topic.discussed.topic | no_stop }}.{% endif %}{% unless is.brief %}{% if topic.discussed.said %} You {% if forloop.first %}said{% else %}mentioned{% endif %} that {{ topic.discussed.said | sentence }}{% endif %}{% endunless %}{% if topic.discussed.yours %} {{ topic.discussed.yours | upper_first | sentence }}{% endif %}{% if topic.strength %} {% if forloop.first %}I have dealt with something like it{% elsif forloop.last %}I had a case like it{% else %}I have worked on something like it{% endif %}${work('topic.strength')}{% endif %}</p>
{% endfor %}
{% if facts.others.size > 0 %}
<p>It was good to talk about {{ facts.others | listed }} as well.</p>
{% endif %}
{% if facts.promises.size > 0 %}
<p>{% for promise in facts.promises %}{% unless forloop.first %} {% endunless %}{{ promise.followUp | sentence }}{% endfor %}</p>
{% endif %}
{% if facts.more %}
<p>{% if facts.suits %}One thing more, with the job itself in mind: {% else %}{% if person.dealings %}I can {% if is.formal %}well imagine{% else %}already picture{% endif %} us {{ person.dealings | no_stop }}. {% endif %}One thing that I would bring{% if person.dealings %} to that{% endif %}: {% endif %}{% if facts.more.employer %}at {{ facts.more.employer }}, {% endif %}{{ facts.more.similar | sentence }}</p>
{% endif %}
<p>{% if facts.picture %}I can {% if is.formal %}well imagine{% else %}already picture{% endif %} us {{ person.dealings | no_stop }}. {% endif %}I would {% if is.formal %}be glad{% else %}very much like{% endif %} to {% if facts.boss %}work for you.{% elsif facts.colleague %}work with you.{% elsif employer.name %}work at {{ employer.name | sentence }}{% else %}have this job.{% endif %}{% unless is.brief %} If {% if is.formal %}any question is still open, please let me know{% else %}anything is still open, just ask{% endif %}.{% endunless %}</p>
<p>{% if is.formal %}Sincerely{% elsif is.brief %}Thanks again{% else %}All the best{% endif %},</p>
<p>{{ candidate.name | name }}</p>
`

const engine = new Liquid({ outputEscape: 'escape' })
const filters = {
  formal_name: words.formalName,
  first_name: words.firstName,
  in_words: words.date,
  listed: words.list,
  name: words.name,
  no_stop: words.noStop,
  sentence: words.sentence,
  upper_first: words.upperFirst,
}
for (const [name, word] of Object.entries(filters)) engine.registerFilter(name, word)
const template = engine.parse(source)

export const liquid: Candidate = {
  name: 'LiquidJS',
  make: ({ context }) => engine.renderSync(template, context),
}
