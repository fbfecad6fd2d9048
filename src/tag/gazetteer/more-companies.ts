import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More companies of all trades: shops, banks, airlines, energy, medicine, media. */
export const moreCompanies: readonly Entity[] = [
  ...entries(
    'ORG',
    'company',
    `
    Target Corporation; Macy's; Nordstrom; Sears; Kmart; Albertsons; Whole Foods = Whole Foods Market;
    Trader Joe's; Publix; Aldi; Lidl; Tesco; Sainsbury's; Waitrose; Morrisons; Asda;
    Marks & Spencer = Marks and Spencer, M&S; Harrods; Co-op Group; Carrefour; UNFI = United Natural Foods;
    Sysco; Dollar General; CVS Health; Rite Aid; Cardinal Health; McKesson; Cencora; Cigna; Aetna; Humana;
    Elevance; Optum; Kaiser Permanente; Ascension Health; HCA Healthcare; Tenet Healthcare; CommonSpirit;
    Mayo Clinic; Cleveland Clinic; Eli Lilly; Novo Nordisk; Bayer; BioNTech; Novartis; Roche; Sanofi;
    GSK = GlaxoSmithKline; AbbVie; Gilead; Amgen; Regeneron; Medtronic; Abbott Laboratories;
    Vertex Pharmaceuticals; Alaska Airlines; JetBlue; Spirit Airlines; Frontier Airlines; WestJet;
    Air Canada; Air France; KLM; Qantas; Qatar Airways; Singapore Airlines; Air India; IndiGo; easyJet;
    Embraer; Bombardier; Collins Aerospace; General Dynamics; BAE Systems; Rheinmetall; Thales; Safran;
    Rolls-Royce; L3Harris; Duke Energy; Dominion Energy; Southern Company; NextEra Energy = NextEra; Exelon;
    PG&E = Pacific Gas and Electric; Con Edison; American Electric Power; Entergy; Constellation Energy;
    Vistra; National Grid; EDF; Engie; E.ON; RWE; Enel; Iberdrola; Ørsted; Vattenfall; Equinor;
    TotalEnergies; Aramco = Saudi Aramco; ConocoPhillips; Halliburton; PJM Interconnection = PJM; ERCOT;
    Vestas; Siemens Energy; GE Vernova; First Solar; Sunrun; Enphase; TerraPower; Oklo; NuScale;
    Kairos Power; Commonwealth Fusion Systems; Union Pacific; BNSF; Norfolk Southern; Amtrak; Deutsche Bahn;
    DHL; Caterpillar; John Deere; Cummins; 3M Company; Dow Chemical; DuPont; BASF; Cargill; Tyson Foods;
    Kraft Heinz; General Mills; Kellogg's; Mondelez; Chipotle; Domino's; KFC; Taco Bell; Burger King;
    Wendy's; Dunkin'; Krispy Kreme; Chick-fil-A; Asahi Group; Heineken; AB InBev; Diageo; Hasbro; Mattel;
    Warner Bros. Discovery; Paramount Skydance; Lionsgate; Sony Pictures; NBCUniversal; Fox Corporation;
    Sinclair Broadcast Group; Nexstar; Gannett; Lee Enterprises; McClatchy; News Corp; Condé Nast; Hearst;
    Penguin Random House; HarperCollins; Simon & Schuster; Hachette; Macmillan; Live Nation; Ticketmaster;
    StubHub; DraftKings; FanDuel; Polymarket; Kalshi; Charles Schwab; Two Sigma; Bridgewater; Jane Street;
    State Street; BNY Mellon; PNC; Truist; U.S. Bank; TD Bank; Royal Bank of Canada; Scotiabank; Santander;
    BBVA; ING; BNP Paribas; Société Générale; Commerzbank; UniCredit; Lloyds Banking Group; NatWest;
    Standard Chartered; Nomura; Mitsubishi UFJ; ICBC; Allianz; Munich Re; Swiss Re; Zurich Insurance; AIG;
    Chubb; Allstate; State Farm; Geico; Liberty Mutual; Marsh McLennan; Aon; Beazley; Hiscox; Coalition Inc;
    Nasdaq; New York Stock Exchange = NYSE; London Stock Exchange; CME Group; Cboe; Fannie Mae; Freddie Mac;
    Sallie Mae; Realtor.com; CoStar; WPP; Omnicom; Publicis; Edelman; H&R Block; Randstad; Adecco;
    Securitas; G4S; Serco; Capita; BT Group; EE Limited; Virgin Media; Three UK; Liberty Global;
    Bell Canada; Telus; Reliance Jio = Jio; Airtel; Singtel; Saudi Telecom; MTN Group; Safaricom
    `,
  ),
]
