import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More newspapers, stations and sites; programmes, films and books. */
export const moreMedia: readonly Entity[] = [
  ...entries(
    'ORG',
    'media',
    `
    The Daily Beast; The Hill; Semafor; Puck News; Platformer; The Bulwark; The Free Press; National Review;
    The Nation magazine; Mother Jones; Vanity Fair; GQ; Hollywood Reporter; Deadline Hollywood; Pitchfork;
    People Magazine; Us Weekly; TMZ; Houston Chronicle; Dallas Morning News; Texas Tribune; Denver Post;
    Seattle Times; Star Tribune; Philadelphia Inquirer; Baltimore Sun; Tampa Bay Times; Arizona Republic;
    Detroit Free Press; Kansas City Star; Atlanta Journal-Constitution; Sacramento Bee; Mercury News;
    San Diego Union-Tribune; Salt Lake Tribune; Indianapolis Star = IndyStar; Des Moines Register;
    Cleveland Plain Dealer; Christian Science Monitor; Stars and Stripes; Military Times; Defense One;
    Nextgov; FedScoop; StateScoop; GovTech; Route Fifty; Roll Call; Lawfare; Just Security;
    Inside Higher Ed; Chronicle of Higher Education; Education Week; Chalkbeat; KFF Health News; STAT News;
    Scientific American; New Scientist; Popular Science; Popular Mechanics; Quanta Magazine; Live Science;
    Space.com; SpaceNews; Science News; The Lancet; New England Journal of Medicine; JAMA; PNAS; PLOS ONE;
    arXiv; bioRxiv; IEEE Spectrum; Nautilus magazine; Smithsonian Magazine; The Independent; The Telegraph;
    The Sun newspaper; Evening Standard; Sunday Times; Irish Times; The Scotsman; CBC; CTV News;
    Toronto Star; National Post; ABC Australia; Australian Financial Review; RNZ; NHK; Yonhap; Kyodo News;
    Straits Times; Hindustan Times; Indian Express; NDTV; Haaretz; Times of Israel; Jerusalem Post;
    Al Arabiya; Frankfurter Allgemeine; Die Zeit; Der Standard; Handelsblatt; Tagesspiegel;
    Netzpolitik = netzpolitik.org; Heise = heise online; Golem.de; NRC Handelsblad; De Volkskrant;
    Politiken; Berlingske; Dagens Nyheter; Aftenposten; Helsingin Sanomat; Le Figaro; Libération; Mediapart;
    La Repubblica; Corriere della Sera; El Mundo; La Vanguardia; Novaya Gazeta; Meduza; Kyiv Independent;
    Kyiv Post; Globo; Folha de S.Paulo; Clarín; Deutsche Welle; France 24; Euronews; Euractiv;
    Radio Free Europe; Voice of America; Democracy Now; Marketplace radio; Telemundo; Univision; The CW;
    Comedy Central; Discovery Channel; History Channel; Weather Channel; ESPN; ESPN2;
    Paramount Plus = Paramount+; Disney Plus = Disney+; Peacock streaming; Apple TV Plus = Apple TV+;
    Crunchyroll; Tubi; Pluto TV; Bloomberg Businessweek; Barron's; MarketWatch; Seeking Alpha;
    The Motley Fool; Kiplinger; Morningstar; Inc. Magazine; Entrepreneur magazine; Wirecutter; PetaPixel;
    The Drum; Adweek; AdAge = Ad Age; Digiday; Press Gazette; Columbia Journalism Review; The Athletic;
    Bleacher Report; Sports Illustrated; Windows Central; XDA Developers = XDA; Neowin; Thurrott; Phoronix;
    LWN = LWN.net; OMG! Ubuntu; It's FOSS; Linux Journal; DistroWatch; Electrek; InsideEVs; Utility Dive;
    Canary Media; Heatmap News; Inside Climate News; Carbon Brief; Grist; E&E News;
    DataCenter Dynamics = Data Center Dynamics; Light Reading; Fierce Network; EE Times; DigiTimes;
    Nikkei Asia; TechNode; Sixth Tone; Caixin; Tech in Asia; e27; Sifted; Tech.eu; Computer Weekly;
    Computing magazine; IT Pro; The Stack; CRN UK; iTnews; ITWire; MSP Initiative; SmarterMSP; MSP Today;
    Business Wire; PR Newswire; GlobeNewswire
    `,
  ),
  ...entries(
    'WORK',
    'programme',
    `
    All-In; BG2; Pivot podcast; Decoder podcast; Odd Lots; The Daily podcast; Up First; Science Friday;
    Short Wave; Science Vs; The Ezra Klein Show; Fresh Air; On the Media; The Indicator; Hidden Brain;
    Radio Atlantic; Pod Save America; The Journal podcast; Today in Tech; Dwarkesh Podcast;
    Cognitive Revolution; Stuff You Should Know; 99% Invisible; Planet Earth; Newsnight; Question Time;
    Doctor Who; Top Gear; The Crown; Downton Abbey; Squid Game; The Last of Us; House of the Dragon;
    The Mandalorian; Foundation TV series; For All Mankind; Halt and Catch Fire; The IT Crowd;
    Person of Interest; WarGames; The Social Network; The Imitation Game; Apollo 13; Hidden Figures;
    Ex Machina; Minority Report; Wall-E; Toy Story; Top Gun; The Big Short; Moneyball; Don't Look Up;
    An Inconvenient Truth; The Lord of the Rings; The Hobbit; The Hunger Games; Pride and Prejudice;
    Moby-Dick; Nineteen Eighty-Four; Brave New World; Fahrenheit 451; The Handmaid's Tale; Frankenstein;
    Silent Spring; A Brief History of Time; The Selfish Gene; Freakonomics; The Innovator's Dilemma;
    Good to Great; The E-Myth; Who Moved My Cheese; Getting Things Done; Atomic Habits; Deep Work; Chip War;
    Empire of AI; Careless People; Genius Makers; The Age of Surveillance Capitalism;
    Weapons of Math Destruction; Sandworm book; Countdown to Zero Day;
    This Is How They Tell Me the World Ends; The Cuckoo's Egg; Ghost in the Wires; Permanent Record;
    Bad Blood book; An Immense World; The Sixth Extinction; The Code Breaker; Enshittification;
    Project Hail Mary; The Martian; The Three-Body Problem; Cryptonomicon; Little Brother
    `,
  ),
]
