import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Well-known people. A surname alone is an alias only where it can hardly mean anybody else. */
export const people: readonly Entity[] = [
  ...entries(
    'PERSON',
    'executive',
    `
    Elon Musk = Musk; Tim Cook; Steve Jobs; Steve Wozniak = Wozniak; Bill Gates; Satya Nadella = Nadella;
    Steve Ballmer = Ballmer; Brad Smith; Jeff Bezos = Bezos; Andy Jassy = Jassy; Werner Vogels = Vogels;
    Mark Zuckerberg = Zuckerberg; Sheryl Sandberg; Sundar Pichai = Pichai; Larry Page; Sergey Brin;
    Eric Schmidt; Larry Ellison; Safra Catz; Marc Benioff = Benioff; Jack Dorsey; Parag Agrawal;
    Linda Yaccarino; Evan Spiegel; Reed Hastings; Jensen Huang; Lisa Su; Pat Gelsinger = Gelsinger;
    Arvind Krishna; Ginni Rometty; Michael Dell; Chuck Robbins; Meg Whitman; Antonio Neri; Carly Fiorina;
    Sam Altman = Altman; Greg Brockman; Ilya Sutskever = Sutskever; Mira Murati; Dario Amodei;
    Daniela Amodei; Demis Hassabis = Hassabis; Mustafa Suleyman; Clem Delangue; Emad Mostaque;
    Alexandr Wang; Peter Thiel; Reid Hoffman; Marc Andreessen; Ben Horowitz; Paul Graham; Garry Tan;
    Vinod Khosla; Chamath Palihapitiya; Jason Calacanis; David Sacks; Naval Ravikant; Brian Chesky;
    Travis Kalanick; Dara Khosrowshahi; Patrick Collison; John Collison; Tobi Lütke = Tobi Lutke; Daniel Ek;
    Stewart Butterfield; Eric Yuan; Drew Houston; Aaron Levie; Dylan Field; Guillermo Rauch; Matthew Prince;
    George Kurtz; Nikesh Arora; Kevin Mandia; Adam Meyers; Todd McKinnon; Frank Slootman; Alex Karp;
    Shantanu Narayen; Susan Wojcicki; Marissa Mayer; Whitney Wolfe Herd; Elizabeth Holmes; Adam Neumann;
    Sam Bankman-Fried = Bankman-Fried, SBF; Caroline Ellison; Changpeng Zhao = CZ; Brian Armstrong;
    Michael Saylor = Saylor; Cathie Wood; Warren Buffett = Buffett; Charlie Munger; Ray Dalio; Jamie Dimon;
    Mary Barra; Bob Iger; Rupert Murdoch = Murdoch; Richard Branson; Jack Ma; Masayoshi Son;
    Sudhakar Ramakrishna; Fred Voccola = Voccola; Tim Weller; Austin McChord; Jason Magee; Arnie Bellini;
    John Pagliuca; Sal Sferlazza; Kyle Hanslovan; Nick Schneider; Kris Hagerman; Phylip Morgan;
    Nate Hawthorne; Matt Mullenweg = Mullenweg; Jason Fried; David Heinemeier Hansson = DHH;
    Tom Preston-Werner; Nat Friedman; Thomas Dohmke; Chris Wanstrath; Sid Sijbrandij; Mitchell Hashimoto;
    Armon Dadgar; Solomon Hykes; Bryan Cantrill; Jeff Atwood; Joel Spolsky; Gene Kim; Kelsey Hightower;
    Charity Majors; Liz Fong-Jones; Corey Quinn; Kent Beck; Martin Fowler; Alex Stamos; Parker Conrad;
    Julian Assange = Assange
    `,
  ),
  ...entries(
    'PERSON',
    'politician',
    `
    Joe Biden = Biden; Donald Trump = Trump; Barack Obama = Obama; Kamala Harris; Mike Pence;
    JD Vance = J.D. Vance; Hillary Clinton; Bill Clinton; George W. Bush; Ronald Reagan; Richard Nixon;
    John F. Kennedy = JFK; Abraham Lincoln; Dick Cheney; Al Gore; Bernie Sanders; Elizabeth Warren;
    Chuck Schumer; Mitch McConnell; Nancy Pelosi = Pelosi; Kevin McCarthy; Mike Johnson; Marco Rubio;
    Ted Cruz; Rand Paul; Ron Wyden; Mark Warner; Amy Klobuchar; Josh Hawley; Lindsey Graham;
    Ron DeSantis = DeSantis; Gavin Newsom = Newsom; Andrew Cuomo; Greg Abbott;
    Alexandria Ocasio-Cortez = Ocasio-Cortez, AOC; Matt Gaetz; Pete Buttigieg; Antony Blinken = Blinken;
    Janet Yellen = Yellen; Merrick Garland; William Barr; Jerome Powell; Gina Raimondo = Raimondo;
    Alejandro Mayorkas = Mayorkas; Lina Khan; Gary Gensler = Gensler; Jessica Rosenworcel; Ajit Pai;
    Brendan Carr; Jen Psaki = Psaki; Jake Sullivan; Anne Neuberger = Neuberger; Chris Inglis;
    Jen Easterly = Easterly; Chris Krebs; Eric Goldstein; Brandon Wales; Paul Nakasone = Nakasone;
    Christopher Wray; Lisa Monaco; James Comey; Robert Mueller; Anthony Fauci = Fauci; Harry Coker;
    Vladimir Putin = Putin; Dmitry Peskov; Volodymyr Zelenskyy = Zelenskyy, Zelensky, Volodymyr Zelensky;
    Xi Jinping; Kim Jong Un = Kim Jong-un; Boris Johnson; Rishi Sunak = Sunak; Liz Truss; Theresa May;
    David Cameron; Tony Blair; Margaret Thatcher; Keir Starmer = Starmer; Angela Merkel = Merkel;
    Olaf Scholz; Emmanuel Macron = Macron; Ursula von der Leyen; Margrethe Vestager = Vestager;
    Thierry Breton; Justin Trudeau = Trudeau; Scott Morrison; Anthony Albanese; Jacinda Ardern;
    Narendra Modi = Modi; Benjamin Netanyahu = Netanyahu; Recep Tayyip Erdogan = Erdogan;
    Jair Bolsonaro = Bolsonaro; Nayib Bukele = Bukele; Alexei Navalny = Navalny; Pope Francis;
    Rudy Giuliani = Giuliani; Steve Bannon; Andrew Yang; Stacey Abrams; Martin Luther King
    `,
  ),
  ...entries(
    'PERSON',
    'technologist',
    `
    Brian Krebs; Bruce Schneier = Schneier; Kevin Mitnick = Mitnick; Edward Snowden = Snowden;
    Chelsea Manning; Troy Hunt; Kevin Beaumont; Marcus Hutchins; Mikko Hyppönen = Mikko Hypponen;
    Katie Moussouris; Dan Kaminsky; Charlie Miller; Tavis Ormandy; Moxie Marlinspike; Eva Galperin;
    Cory Doctorow; Lawrence Lessig; Aaron Swartz; Jack Rhysider; Steve Gibson; Leo Laporte; Kara Swisher;
    Kim Zetter; Nicole Perlroth; Andy Greenberg; Lorenzo Franceschi-Bicchierai; Joseph Menn; Zack Whittaker;
    Catalin Cimpanu; Lawrence Abrams; Brian Fung; Ellen Nakashima; Maggie Haberman; Casey Newton;
    Kevin Roose; Walt Mossberg; John Gruber; Marco Arment; Merlin Mann; Ben Thompson; Benedict Evans;
    Dave Sobel; Karl Palachuk; Jay McBain; Gary Pica; Erick Simpson; Rich Freeman; Joe Panettieri;
    John Hammond; Wietse Boonstra; Victor Gevers; Linus Torvalds = Torvalds; Richard Stallman = Stallman;
    Eric S. Raymond; Dennis Ritchie; Ken Thompson; Brian Kernighan = Kernighan; Rob Pike; Robert Griesemer;
    Russ Cox; Bjarne Stroustrup = Stroustrup; Guido van Rossum; Larry Wall; Yukihiro Matsumoto = Matz;
    Aaron Patterson; Rasmus Lerdorf; Brendan Eich; Anders Hejlsberg; James Gosling; Rich Hickey;
    José Valim = Jose Valim; Joe Armstrong; Ryan Dahl; Isaac Schlueter; TJ Holowaychuk; Dan Abramov;
    Sarah Drasner; Kent C. Dodds; Wes Bos; Scott Tolinski; Evan You; Rich Harris; Addy Osmani;
    Sara Soueidan; Chris Coyier; Dave Rupert; Lea Verou; Rachel Andrew; Jen Simmons; Eric Meyer;
    Jeffrey Zeldman; Jeremy Keith; Zach Leatherman; Tim Berners-Lee = Berners-Lee; Vint Cerf; Bob Metcalfe;
    Jon Postel; Paul Mockapetris; Ward Cunningham; Grace Hopper; Ada Lovelace; Alan Turing; Alan Kay;
    Donald Knuth = Knuth; Edsger Dijkstra = Dijkstra; Tony Hoare; Barbara Liskov; Leslie Lamport;
    John Carmack = Carmack; Fabrice Bellard; D. Richard Hipp = Richard Hipp; Daniel Stenberg; Drew DeVault;
    Bram Moolenaar; Jamie Zawinski; Miguel de Icaza; Mitchell Baker; Blake Ross; Ian Hickson;
    Simon Willison; Georgi Gerganov; Andrej Karpathy = Karpathy; Andrew Ng; Geoffrey Hinton = Hinton;
    Yann LeCun = LeCun; Yoshua Bengio = Bengio; Fei-Fei Li; Timnit Gebru; Emily Bender; Gary Marcus;
    Stuart Russell; Nick Bostrom; Ray Kurzweil; Eliezer Yudkowsky; François Chollet; Jeremy Howard;
    Chris Lattner; Mat Ryer; Filippo Valsorda; Brad Fitzpatrick; Steve Francia; Dave Cheney; Bill Kennedy;
    Adam Stacoviak; Jerod Santo; Daniel Whitenack; Chris Benson; Gerhard Lazu; Adam Curry; Dave Jones;
    James Cridland; Sam Sethi; Dave Winer; Todd Cochrane; Rob Greenlee; Evo Terra; Tom Webster; Joe Rogan;
    Lex Fridman; Tim Ferriss; Ira Glass; Roman Mars; Guy Raz; Malcolm Gladwell; Seth Godin; Simon Sinek;
    Adam Savage; Neil deGrasse Tyson; Stephen Hawking; Albert Einstein = Einstein; Isaac Newton;
    Charles Darwin; Isaac Asimov; Douglas Adams; William Gibson; Neal Stephenson; George Orwell;
    Taylor Swift; Oprah Winfrey; John Oliver; Jon Stewart; Stephen Colbert; Jimmy Fallon; Anderson Cooper;
    Tucker Carlson; LeBron James; Serena Williams; Tom Brady; Michael Jordan; Muhammad Ali;
    Satoshi Nakamoto = Satoshi; Hal Finney; Adam Back; Nick Szabo; Wei Dai; Gavin Andresen;
    Wladimir van der Laan; Pieter Wuille; Greg Maxwell = Gregory Maxwell; Andrew Poelstra; Matt Corallo;
    Luke Dashjr; Peter Todd; Jimmy Song; Andreas Antonopoulos; Vitalik Buterin = Vitalik; Gavin Wood;
    Joseph Lubin; Charlie Lee; Tadge Dryja; Joseph Poon; Rusty Russell; Christian Decker; Elizabeth Stark;
    Olaoluwa Osuntokun; René Pickhardt = Rene Pickhardt; Gloria Zhao; Ava Chow; Andrew Chow; John Newbery;
    Adam Jonas; Murch; Mike Schmidt; Dave Harding; Jonas Nick; Tim Ruffing; Antoine Poinsot; Antoine Riard;
    Bastien Teinturier; Jeremy Rubin; Anthony Towns; Ruben Somsen; Fiatjaf; Jameson Lopp; Giacomo Zucco;
    Stephan Livera; Peter McCormack; Marty Bent; Matt Odell; Ross Ulbricht; Do Kwon; Craig Wright;
    Cameron Winklevoss; Tyler Winklevoss; Roger Ver; Nic Carter; Lyn Alden; Saifedean Ammous
    `,
  ),
]
