/**
 * An article of a usual length, some thousand words, without a doubtful name or word: what a worker
 * that wakes can read without asking for more. Ours; the paragraphs are repeated until it is long enough.
 */
const paragraphs = [
  'Diplomats of Estonia and Senegal opened the session with a call for the rules that states agreed on in earlier years. They said that the report of the working group should be put to use, and that no ministry could wait for another round.',
  'The European Union offered money for training in twelve states of Africa. Its envoy named courses for investigators, a network of contact points and help with laws on cybercrime. Brazil and Ghana welcomed the plan.',
  'According to a report by Microsoft, a group that it links to North Korea sent phishing messages to embassies in South Korea and Japan. The firm said that it had warned those concerned. The ministry there did not comment at first.',
  'The United Kingdom and Australia published a text on ransomware. It asks operators of critical infrastructure to report incidents within three days, and promises that what they report will not be used against them.',
  'Vietnam rejected the text of the G7 and called for talks within the United Nations. Its delegate recalled the principle of non-interference. Egypt asked for more time, and Mexico proposed a text that both sides could accept.',
  'Researchers in Finland found a flaw in a product that hospitals in Germany, Poland and Sweden use. A corrected version is to follow within a week. Until then the hospitals were told to take the servers off the network.',
  'NATO will hold its exercise on cyber defence in Latvia again. More than forty states take part, among them Ukraine and Switzerland, and for the first time a team from Moldova. The scenario is an attack on the supply of water.',
  'In the afternoon the committee turned to the Budapest Convention and to the new agreement of the United Nations on cybercrime. Journalists and human rights groups fear that it could be turned against them, and Norway asked for safeguards.',
  'The bank in Bangladesh from which money was stolen years ago has got back a small part of it. A court in the Philippines ordered the payment. The judges wrote that the operators of the casino had not asked where the money came from.',
];

/** The article as one text, a paragraph a line. */
export const article = [...paragraphs, ...paragraphs, ...paragraphs].join('\n');
