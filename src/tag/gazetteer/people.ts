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
    Julian Assange = Assange;
    Hock Tan; Lip-Bu Tan; C.C. Wei; Morris Chang; Cristiano Amon; Rene Haas; Sanjay Mehrotra; Liang Rushuo;
    Zhang Yiming; Ren Zhengfei; Pony Ma; Robin Li; Lei Jun; Liang Wenfeng; Sarah Friar; Fidji Simo;
    Kevin Weil; Jakub Pachocki; Mark Chen; John Schulman; Jan Leike; Jack Clark; Jared Kaplan; Mike Krieger;
    Kevin Systrom; Adam Mosseri; Chris Cox; Andrew Bosworth; Joel Kaplan; Nick Clegg; Susan Li; Neal Mohan;
    Ruth Porat; Thomas Kurian; Koray Kavukcuoglu; Jeff Dean; Noam Shazeer; Josh Woodward; Matt Garman;
    Adam Selipsky; Panos Panay; Dave Limp; Craig Federighi; Eddy Cue; Phil Schiller; Jony Ive; John Ternus;
    John Giannandrea; Johny Srouji; Amy Hood; Judson Althoff; Charlie Bell; Scott Guthrie; Phil Spencer;
    Kevin Scott; Clara Shih; Bret Taylor; Clay Magouyrk; Mike Sicilia; Christian Klein; Bill McDermott;
    Aneel Bhusri; Carl Eschenbach; Sridhar Ramaswamy; Ali Ghodsi; Jay Kreps; Spenser Skates; Tien Tzuo;
    Jyoti Bansal; Olivier Pomel; Jay Chaudhry; Tomer Weingarten; Ken Xie; Gil Shwed; Assaf Rappaport;
    Stu Sjouwerman; Eva Chen; Eugene Kaspersky; John McAfee; Manny Rivelo; Rania Succar; Scott Chasin;
    Rob Rae; Robin Robins; Peter Kujawa; Robert Cioffi; Tim Conkle; Gary Vaynerchuk; Mark Cuban;
    Barbara Corcoran; Kevin O'Leary; David Zaslav; Bari Weiss; Shari Redstone; David Ellison; Brian Roberts;
    Lachlan Murdoch; Jimmy Wales; Larry Sanger; Maryana Iskander; Meredith Whittaker; Pavel Durov;
    Jay Graber; Eugen Rochko; Mike Masnick; Steve Huffman; Alexis Ohanian; Bobby Kotick; Gabe Newell;
    Tim Sweeney; Shigeru Miyamoto; Hideo Kojima; Palmer Luckey; Trae Stephens; Joe Lonsdale; Keith Rabois;
    Marc Lore; Tony Hsieh; Hans Vestberg; John Stankey; Mike Sievert; Brian Niccol; Howard Schultz;
    Doug McMillon; Brian Cornell; Jim Farley; Oliver Blume; Akio Toyoda; Wang Chuanfu; Gwynne Shotwell;
    Tory Bruno; Peter Beck; Dave Calhoun; Kelly Ortberg; Albert Bourla; Stéphane Bancel; Larry Fink;
    David Solomon; Jane Fraser; Brian Moynihan; Ken Griffin; Bill Ackman; Michael Burry; Carl Icahn;
    George Soros; Charles Koch; Laurene Powell Jobs; Melinda French Gates = Melinda Gates; MacKenzie Scott;
    Priscilla Chan; Andy Rubin; Andy Hertzfeld; Bill Atkinson; Mitch Kapor; Gordon Moore; Andy Grove;
    Robert Noyce; Gary Kildall; Nolan Bushnell; Martin Shkreli; Mike Lynch; Trevor Milton; Charlie Javice;
    Carlos Ghosn
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
    Rudy Giuliani = Giuliani; Steve Bannon; Andrew Yang; Stacey Abrams; Martin Luther King;
    Pete Hegseth; Scott Bessent; Howard Lutnick; Kristi Noem; Pam Bondi; Kash Patel; Tulsi Gabbard;
    Robert F. Kennedy Jr. = RFK Jr.; Linda McMahon; Sean Duffy; Doug Burgum; Chris Wright; Lee Zeldin;
    Russell Vought; Stephen Miller; Susie Wiles; Karoline Leavitt; Mike Waltz; Steve Witkoff; Jared Kushner;
    Ivanka Trump; Donald Trump Jr.; Melania Trump; Jill Biden; Hunter Biden; Tim Walz; Gretchen Whitmer;
    Josh Shapiro; J.B. Pritzker = JB Pritzker; Kathy Hochul; Jared Polis; Mike DeWine; Mike Braun;
    Brian Kemp; Glenn Youngkin; Spencer Cox; Phil Murphy; Wes Moore; Tina Kotek; Bob Ferguson; Katie Hobbs;
    Sarah Huckabee Sanders; Kim Reynolds; Zohran Mamdani; Eric Adams; Karen Bass; Brandon Johnson;
    London Breed; Daniel Lurie; Michael Bloomberg; Hakeem Jeffries; Steve Scalise; John Thune; Dick Durbin;
    Richard Blumenthal; Marsha Blackburn; Ed Markey; Maria Cantwell; Mark Kelly; Ruben Gallego;
    John Fetterman; Tammy Duckworth; Cory Booker; Chris Murphy; Raphael Warnock; Jon Ossoff; Adam Schiff;
    Alex Padilla; Mitt Romney; Mike Lee; Jim Banks; Tom Cotton; John Cornyn; Susan Collins; Lisa Murkowski;
    Bill Cassidy; Tim Scott; Katie Britt; Jim Jordan; Marjorie Taylor Greene; Lauren Boebert; Ilhan Omar;
    Rashida Tlaib; Ayanna Pressley; Pramila Jayapal; Ro Khanna; Jamie Raskin; Eric Swalwell; Nancy Mace;
    Bennie Thompson; Andrew Garbarino; Cathy McMorris Rodgers; Frank Pallone; Ted Lieu; Zoe Lofgren;
    Andrew Ferguson; Rebecca Slaughter; Alvaro Bedoya; Jonathan Kanter; Gail Slater; Rohit Chopra;
    Paul Atkins; Caroline Crenshaw; Hester Peirce; Anna Gomez; Nate Simington; Sean Cairncross;
    Sean Plankey; Nick Andersen; Madhu Gottumukkala; Katie Arrington; Bridget Bean; Rob Joyce;
    Michael Hayden; Keith Alexander; John Bolton; John Brennan; James Clapper; Jack Smith; Alvin Bragg;
    Letitia James; Fani Willis; Aileen Cannon; Ken Paxton; Rob Bonta; Clarence Thomas; Samuel Alito;
    Sonia Sotomayor = Sotomayor; Elena Kagan = Kagan; Neil Gorsuch = Gorsuch; Brett Kavanaugh = Kavanaugh;
    Amy Coney Barrett; Ketanji Brown Jackson; Ruth Bader Ginsburg = RBG; Antonin Scalia = Scalia;
    William Alsup; Amit Mehta; James Boasberg; Lewis Kaplan; Yvonne Gonzalez Rogers; Leonie Brinkema;
    Henna Virkkunen; Teresa Ribera; Roberta Metsola; António Costa; Mario Draghi = Draghi;
    Christine Lagarde = Lagarde; Enrico Letta; Max Schrems = Schrems; Giorgia Meloni; Friedrich Merz;
    Robert Habeck; Annalena Baerbock; Karsten Wildberger; Marine Le Pen; Jordan Bardella;
    Pedro Sánchez = Pedro Sanchez; Donald Tusk; Viktor Orbán = Viktor Orban, Orbán, Orban; Robert Fico;
    Mette Frederiksen; Ulf Kristersson; Geert Wilders; Mark Rutte; Jens Stoltenberg; Kaja Kallas;
    Alexander Lukashenko = Lukashenko; Yevgeny Prigozhin = Prigozhin; Sergey Lavrov = Lavrov; Andriy Yermak;
    Mykhailo Fedorov; Kemi Badenoch; Nigel Farage = Farage; Jeremy Corbyn; Rachel Reeves; David Lammy;
    Yvette Cooper; Peter Kyle; Liz Kendall; Wes Streeting; Sadiq Khan; Andy Burnham; Nicola Sturgeon;
    Humza Yousaf; Andrew Bailey; Ciaran Martin; Mark Carney; Pierre Poilievre; Chrystia Freeland;
    Evan Solomon; Doug Ford; Claudia Sheinbaum; Andrés Manuel López Obrador = AMLO; Javier Milei;
    Luiz Inácio Lula da Silva = Lula; Alexandre de Moraes; Gustavo Petro; Nicolás Maduro = Nicolas Maduro;
    Gabriel Boric; Julie Inman Grant; Peter Dutton; Chris Bowen; Penny Wong; Christopher Luxon;
    Shigeru Ishiba; Sanae Takaichi; Shinzo Abe; Yoon Suk Yeol; Lee Jae-myung; Tsai Ing-wen; Lai Ching-te;
    Audrey Tang; Li Qiang; Wang Yi; Ferdinand Marcos; Prabowo Subianto; Lee Hsien Loong; Shehbaz Sharif;
    Imran Khan; Mahmoud Abbas; Yahya Sinwar; Ali Khamenei = Khamenei; Mohammed bin Salman;
    Abdel Fattah el-Sisi; Cyril Ramaphosa; William Ruto; Karim Khan; António Guterres = Antonio Guterres;
    Tedros Adhanom Ghebreyesus; Pope Leo; Pope Leo XIV; King Charles; Queen Elizabeth; Prince Harry;
    Meghan Markle; Kim Jong Il; Mao Zedong; Mikhail Gorbachev; Joseph Stalin; Winston Churchill;
    Franklin Roosevelt = Franklin D. Roosevelt, FDR; Theodore Roosevelt; Dwight Eisenhower; Lyndon Johnson;
    Jimmy Carter; Gerald Ford; George H.W. Bush; John McCain; Dianne Feinstein; Henry Kissinger;
    Nelson Mandela; Mahatma Gandhi
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
    Cameron Winklevoss; Tyler Winklevoss; Roger Ver; Nic Carter; Lyn Alden; Saifedean Ammous;
    Jennifer Doudna = Doudna; Emmanuelle Charpentier; Katalin Karikó = Katalin Kariko; Drew Weissman;
    Francis Collins; Craig Venter; Eric Topol; Peter Hotez; Ashish Jha; Jay Bhattacharya; Vinay Prasad;
    Marty Makary; Rochelle Walensky; Atul Gawande; Siddhartha Mukherjee; Ed Yong; Elizabeth Kolbert;
    Bill McKibben; Michael Mann; James Hansen; Johan Rockström; Katharine Hayhoe; Greta Thunberg;
    Jane Goodall; David Attenborough; Carl Sagan; Richard Feynman; Brian Cox; Brian Greene; Avi Loeb;
    Sean Carroll; Kip Thorne; Andrea Ghez; Vera Rubin; Marie Curie; Rosalind Franklin; James Watson;
    Francis Crick; Richard Dawkins; Steven Pinker; Yuval Noah Harari; Nate Silver;
    Jared Isaacman = Isaacman; Bill Nelson; Buzz Aldrin; Neil Armstrong; John Glenn; Reid Wiseman;
    Victor Glover; Christina Koch; Suni Williams; Butch Wilmore; Chris Hadfield; Scott Kelly; Karen Hao;
    Shoshana Zuboff; Cathy O'Neil; Joy Buolamwini; Kate Crawford; Arvind Narayanan; Sayash Kapoor;
    Ethan Mollick; Melanie Mitchell; Francesca Bria; Cristina Caffarra; Evgeny Morozov; Ezra Klein;
    Derek Thompson; Tim Wu; Zephyr Teachout; Matt Stoller; Daphne Keller; Evelyn Douek; Eric Goldman;
    Danielle Citron; Riana Pfefferkorn; Alan Rozenshtein; Renée DiResta = Renee DiResta; Brewster Kahle;
    Carl Malamud; Jonathan Zittrain; Nilay Patel; David Pierce; Mark Gurman; Ming-Chi Kuo; Joanna Stern;
    Taylor Lorenz; Ryan Mac; Mike Isaac; Kate Conger; Cade Metz; Karen Weise; Kashmir Hill; Julia Angwin;
    Jason Koebler; Joseph Cox; Sam Cole; Emanuel Maiberg; Dan Goodin; Kevin Poulsen; Lily Hay Newman;
    Dell Cameron; Dwarkesh Patel; Brad Gerstner; Bill Gurley; Ed Zitron; Molly White; Patrick McKenzie;
    Matt Levine; Tracy Alloway; Joe Weisenthal; Felix Salmon; Scott Galloway; Adam Grant; Brené Brown;
    Michael Lewis; Walter Isaacson; Ashlee Vance; Brad Stone; Steven Levy; Geoff White; Satnam Narang;
    Dustin Childs; Jake Williams; Robert M. Lee; Heather Adkins; Window Snyder; Parisa Tabriz; Rachel Tobac;
    Alyssa Miller; Jayson Street; Chris Wysopal; Peiter Zatko = Mudge; Dug Song; Marc Rogers; Wendy Nather;
    Allan Liska; Brett Callow; Jon DiMaggio; Dmitri Alperovitch; Vitali Kremez; Selena Larson; Patrick Gray;
    Adam Boileau; Graham Cluley; Carole Theriault; Lesley Carhart; John Strand; Dave Aitel; HD Moore;
    Samy Kamkar; Andrew Tanenbaum; Linus Sebastian; Marques Brownlee = MKBHD; Jeff Geerling; Louis Rossmann;
    Kyle Wiens; Frank Karlitschek; Matthias Kirschner; Bradley Kuhn; Karen Sandler; Greg Kroah-Hartman;
    Theodore Ts'o = Ted Ts'o; Kees Cook; Miguel Ojeda; Hector Martin; Alyssa Rosenzweig; Asahi Lina;
    Lennart Poettering; Mark Shuttleworth; Jorge Castro; Eben Upton; Andreas Kling; Salvatore Sanfilippo;
    Andrew Kelley; Armin Ronacher; Charlie Marsh; Jarred Sumner; Theo Browne; Cassidy Williams; Bob Dylan;
    Bruce Springsteen; Beyoncé = Beyonce; Kanye West; Jay-Z; Rihanna; Lady Gaga; Madonna; Michael Jackson;
    Elvis Presley; John Lennon; Paul McCartney; David Bowie; Freddie Mercury; Dolly Parton; Billie Eilish;
    Scarlett Johansson; Tom Hanks; Tom Cruise; Leonardo DiCaprio; Morgan Freeman; Will Smith; Matt Damon;
    Ben Affleck; George Clooney; Brad Pitt; Angelina Jolie; Meryl Streep; Steven Spielberg;
    Christopher Nolan; James Cameron; Peter Jackson; George Lucas; Greta Gerwig; Quentin Tarantino;
    Stephen King; J.K. Rowling; Margaret Atwood; Toni Morrison; Ernest Hemingway; Mark Twain;
    William Shakespeare = Shakespeare; Jane Austen; Charles Dickens; Leo Tolstoy; Franz Kafka;
    Frank Herbert; J.R.R. Tolkien = Tolkien; Ursula K. Le Guin; Ray Bradbury; Philip K. Dick; Cixin Liu;
    Andy Weir; Colson Whitehead; Rachel Maddow; Jake Tapper; Chris Cuomo; Megyn Kelly; Sean Hannity;
    Jimmy Kimmel; Seth Meyers; Bill Maher; Trevor Noah; Dave Chappelle; Conan O'Brien; Kim Kardashian;
    Lionel Messi; Cristiano Ronaldo; Kylian Mbappé; Roger Federer; Rafael Nadal; Novak Djokovic;
    Tiger Woods; Stephen Curry; Kobe Bryant; Patrick Mahomes; Travis Kelce; Caitlin Clark; Simone Biles;
    Michael Phelps; Usain Bolt; Shohei Ohtani; Aaron Rodgers; Lewis Hamilton; Max Verstappen;
    Martin Luther King Jr.; Malcolm X; Rosa Parks; Harriet Tubman; Frederick Douglass; Thomas Jefferson;
    George Washington; Benjamin Franklin; Alexander Hamilton; Thomas Edison; Nikola Tesla; Henry Ford;
    Andrew Carnegie; John D. Rockefeller; Leonardo da Vinci; Galileo Galilei = Galileo; Johannes Kepler;
    Niels Bohr; Erwin Schrödinger; Robert Oppenheimer; Enrico Fermi; John von Neumann; Claude Shannon;
    Norbert Wiener; Vannevar Bush; Marshall McLuhan; Karl Marx; Adam Smith; John Maynard Keynes = Keynes;
    Milton Friedman; Friedrich Hayek; Joseph Schumpeter; Paul Krugman; Daron Acemoglu; Thomas Piketty;
    Larry Summers; Jason Furman; Nouriel Roubini; Daniel Kahneman; Sigmund Freud;
    Friedrich Nietzsche = Nietzsche; Immanuel Kant; Michel Foucault; Noam Chomsky = Chomsky; Hannah Arendt
    `,
  ),
]
