import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Companies of the wider technology world: platforms, chips, software, money, media platforms. */
export const technologyCompanies: readonly Entity[] = [
  ...entries(
    'ORG',
    'vendor',
    `
    Microsoft; Apple; Google; Alphabet = Alphabet Inc; Amazon; Amazon Web Services = AWS;
    Google Cloud = Google Cloud Platform, GCP; Facebook; Meta Platforms = Meta; Netflix; Twitter;
    IBM = International Business Machines; Red Hat; Oracle; SAP; Dell = Dell Technologies, Dell EMC;
    HP = Hewlett-Packard, HP Inc; Hewlett Packard Enterprise = HPE; Lenovo; Cisco = Cisco Systems;
    Juniper Networks = Juniper; Arista = Arista Networks; Aruba Networks; Ubiquiti; Meraki; Ruckus Networks;
    Netgear; TP-Link; D-Link; Linksys; MikroTik; Synology; QNAP; Western Digital; Seagate; NetApp;
    Pure Storage; Supermicro; Intel; AMD = Advanced Micro Devices; Nvidia = NVIDIA; Qualcomm; Broadcom;
    Arm Holdings; Arm Ltd; TSMC = Taiwan Semiconductor; Micron = Micron Technology; SK Hynix;
    Texas Instruments; Samsung; Sony; LG Electronics; Panasonic; Toshiba; Hitachi; Huawei; ZTE; Xiaomi;
    Oppo; OnePlus; HTC; Nokia; Ericsson; BlackBerry; Motorola; Motorola Solutions; Acer; Asus = ASUS;
    Framework Computer; System76; Purism; Tesla; SpaceX; Starlink; Blue Origin; Rivian; Waymo; Uber; Lyft;
    Airbnb; DoorDash; Instacart; Booking.com; Expedia; PayPal; Stripe; Block Inc; Square Inc; Shopify; eBay;
    Etsy; Alibaba; Tencent; Baidu; ByteDance; JD.com; Rakuten; SoftBank; Robinhood; Klarna; Adyen; Revolut;
    Plaid Inc; Intuit; QuickBooks; Visa Inc; Mastercard; American Express; Adobe; Autodesk; Figma; Canva;
    Dropbox; Box Inc; Evernote; Asana; Trello; Airtable; Monday.com; ClickUp; HubSpot; Mailchimp; Marketo;
    SendGrid; Mailgun; Workday; Zoominfo = ZoomInfo; DocuSign; SurveyMonkey; Calendly; Typeform;
    Squarespace; Wix; Automattic; WP Engine; Substack; Medium.com; Ghost Foundation; Patreon; Kickstarter;
    Basecamp; 37signals; GitHub; GitLab; JetBrains; Sourcegraph; CircleCI; Travis CI; Buildkite; HashiCorp;
    Vercel; Netlify; Heroku; DigitalOcean; Linode; Fly.io; Render Inc; Railway Corp; OVHcloud = OVH;
    Hetzner; Scaleway; Equinix; Digital Realty; Lumen Technologies; CenturyLink; Cloudinary; Algolia;
    Contentful; Sanity.io; Supabase; PlanetScale; Neon Inc; Cockroach Labs; MongoDB Inc; Confluent;
    Databricks; Snowflake; Palantir; Fivetran; dbt Labs; Dagster Labs; Prefect Technologies; Airbyte;
    Hasura; Retool; Postman; LaunchDarkly; Sentry; Honeycomb.io; Chronosphere; Lightstep; Replit; Tailscale;
    ngrok; Docker Inc; Chainguard; Pulumi; Upbound; Temporal Technologies;
    Oxide Computer = Oxide Computer Company; Fermyon; Cosmonic; Gitpod; Coder Technologies; Stack Overflow;
    Tidelift; npm Inc; Deno Land; Mapbox; Esri; Unity Technologies; Epic Games; Valve Corporation = Valve;
    Roblox; Nintendo; Electronic Arts; Activision Blizzard = Activision; Ubisoft; Zynga; OpenAI; Anthropic;
    DeepMind = Google DeepMind; Hugging Face; Stability AI; Midjourney; Cohere; Mistral AI = Mistral; xAI;
    Perplexity AI; Inflection AI; Character.AI; Scale AI; Runway ML; Adept AI; EleutherAI;
    Allen Institute for AI; Weights & Biases; LangChain; LlamaIndex; Pinecone; Weaviate; Chroma Inc;
    Cerebras; Graphcore; SambaNova; Groq; CoreWeave; Lambda Labs; Boston Dynamics; C3.ai; DataRobot; H2O.ai;
    AssemblyAI; Deepgram; ElevenLabs; Grammarly; DeepSeek; Spotify; Libsyn; Buzzsprout; Blubrry; Podbean;
    Transistor.fm; Captivate; Acast; Megaphone; Simplecast; Stitcher; Pandora; SiriusXM;
    iHeartMedia = iHeart, iHeartRadio; Audible; Gimlet = Gimlet Media; Wondery; Podchaser; Descript; Castro;
    Pocket Casts; Overcast; Podverse; Podcast Index = Podcastindex.org; RSS.com; Spreaker; Triton Digital;
    Edison Research; Podtrac; Chartable; Fireside.fm; Alitu; Riverside.fm; Zencastr; SquadCast; Podnews;
    Fountain.fm; Breez; Alby; Coinbase; Binance; Kraken; FTX; Alameda Research; Gemini Trust; BitMEX;
    Bitfinex; Mt. Gox; Celsius Network; BlockFi; Three Arrows Capital; Grayscale; MicroStrategy;
    Blockstream; Lightning Labs; Chaincode Labs; Spiral; Brink; Square Crypto; Strike; Unchained Capital;
    Casa; River Financial; Swan Bitcoin; Ledger SAS; Trezor; Coinkite; Bitmain; Circle Internet Financial;
    Tether; Ripple; ConsenSys; Bitgo = BitGo; Galaxy Digital; Voltage Cloud; Acinq = ACINQ; Zaprite;
    Human Rights Foundation; Slack Technologies; Zoom Video Communications; Discord; Telegram; WhatsApp;
    Snap Inc = Snapchat; Pinterest; Reddit; LinkedIn; TikTok; YouTube; Twitch; Vimeo; Instagram; Tumblr;
    Yahoo; AOL; Quora; Yelp; Craigslist; Nextdoor; Clubhouse; Parler; Gettr; Truth Social; Bluesky;
    DuckDuckGo; Brave Software; Mozilla; Opera Software; Yandex; ProtonMail; Proton AG; Fastmail; Mullvad;
    NordVPN; ExpressVPN; Lavabit; Verizon; AT&T; T-Mobile; Comcast; Charter Communications;
    Sprint Corporation; Vodafone; British Telecom; Orange SA; Deutsche Telekom; Telefónica; NTT Data = NTT;
    China Mobile; Telstra; Optus; Cox Communications; Frontier Communications; Xerox; Canon; Epson; Ricoh;
    Konica Minolta; Kyocera; Brother Industries; Lexmark; Zebra Technologies; Crestron; Logitech; Jabra;
    Plantronics; Poly Inc;
    Anysphere; Cognition AI; Safe Superintelligence; Thinking Machines Lab; Black Forest Labs; Lovable;
    Suno; Udio; Harvey AI; Glean; Sierra AI; Moonshot AI; Zhipu AI; Alibaba Cloud; SenseTime; iFlytek;
    MiniMax; Unitree; Figure AI; Physical Intelligence; Agility Robotics; Anduril; Shield AI; Skydio;
    Helsing; Palantir Technologies; ASML; Applied Materials; Lam Research; Tokyo Electron; KLA Corporation;
    SMIC; GlobalFoundries; MediaTek; Marvell Technology = Marvell; Kioxia; Nexperia; Infineon;
    STMicroelectronics; NXP = NXP Semiconductors; Renesas; Analog Devices; ON Semiconductor = onsemi;
    Wolfspeed; Ampere Computing; Tenstorrent; SiFive; Imagination Technologies; Synopsys;
    Cadence Design Systems; Rapidus; CXMT; YMTC; Cambricon; Wingtech; IonQ; Rigetti; D-Wave; PsiQuantum;
    Quantinuum; Rocket Lab; Firefly Aerospace; Intuitive Machines; Astrobotic; Virgin Galactic; Arianespace;
    Planet Labs; Maxar; Viasat; OneWeb; Eutelsat; Iridium Communications; AST SpaceMobile; Relativity Space;
    Axiom Space; Sierra Space; United Launch Alliance = ULA; BYD; NIO; XPeng; CATL; Lucid Motors; Polestar;
    Stellantis; Hyundai; Kia; Nissan; Mazda; Subaru; Jaguar Land Rover = JLR; Porsche; Mercedes-Benz; Volvo;
    Renault; Ferrari; Zoox; Aurora Innovation; Cruise LLC; Mobileye; Luminar; Nuro; Pony.ai; Bird Global;
    Lime scooters; Grab Holdings; Gojek; Bolt Technology; Didi; Meituan; Pinduoduo = PDD Holdings; Temu;
    Shein; Flipkart; Mercado Libre = MercadoLibre; Zalando; Allegro; Coupang; Wayfair; Chewy; Carvana;
    Opendoor; Zillow; Redfin; Rocket Mortgage; SoFi; Affirm; Brex; Mercury Bank; Monzo; Starling Bank; N26;
    Wise plc; Venmo; Cash App; Zelle; Fiserv; Worldpay; Global Payments; Toast Inc; Bill.com; Gusto;
    Rippling; Deel; Remote.com; Paychex; Paylocity; Ceridian = Dayforce; Oracle Health; Epic Systems;
    Cerner; athenahealth; Teladoc; Hims & Hers; Veeva; 23andMe; Illumina; Neuralink; Verily; Calico Labs;
    Isomorphic Labs; Colossal Biosciences; Ginkgo Bioworks; Bumble; Tinder; Match Group; OnlyFans;
    Letterboxd; Goodreads; SoundCloud; Bandcamp; Deezer; Epidemic Sound; Getty Images; Shutterstock;
    Unsplash; Giphy; Imgur; Flickr; Kodak; Nikon; Fujifilm; Leica; Polaroid; Sharp Corporation; Hisense;
    Vizio; Anker; Belkin; Razer; Corsair; Fairphone; Nothing Technology; Rabbit Inc; Oura; Whoop; Eufy;
    Ecobee; SimpliSafe; ADT; Flock Safety; Axon; Clearview AI; Cellebrite; Paragon Solutions; Intellexa;
    Verkada; Genetec; Axis Communications; Hikvision; Dahua; Salesloft; Gainsight; Outreach.io; Drift.com;
    Intercom; Braze; Klaviyo; Twilio Segment; Mixpanel; PostHog; Plausible Analytics; Matomo; ConvertKit;
    beehiiv; Buttondown; Miro; Lucid Software; Smartsheet; Wrike; Otter.ai; Fireflies.ai; Zapier; n8n;
    UiPath; Automation Anywhere; Celonis; Appian; Pegasystems; OutSystems; Mendix; Teradata; Cloudera;
    Informatica; Qlik; Alteryx; SAS Institute; MicroFocus = Micro Focus; OpenText; Hyland; NetDocuments;
    iManage; Clio; LexisNexis; Thomson Reuters; Westlaw; RELX; Wolters Kluwer; Bloomberg Government;
    Instructure; PowerSchool; Chegg; Coursera; Udemy; Duolingo; Khan Academy; Blackboard Inc; Pearson plc;
    Tuta; Nord Security; Surfshark; Vivaldi Technologies; Ecosia; Kagi; Igalia; Collabora; Canonical; SUSE;
    CIQ; Univention; Open-Xchange; Zendis = ZenDiS; Schwarz Digits; STACKIT; IONOS; T-Systems; Aleph Alpha;
    Bending Spoons; Telegram Messenger; Threema; Wire Swiss; Rocket.Chat
    `,
  ),
  ...entries(
    'ORG',
    'company',
    `
    Walmart; Costco; Best Buy; Home Depot; Kroger; JBS = JBS Foods; Colonial Pipeline; Coop Sweden; Maersk;
    Merck; FedEx; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; General Electric;
    General Motors; Ford Motor Company; Toyota; Volkswagen; BMW; Honda; Siemens; Bosch; Philips; Honeywell;
    Schneider Electric; ABB; 3M; ExxonMobil; Shell plc; BP; Chevron; Goldman Sachs;
    JPMorgan = JPMorgan Chase, JP Morgan, J.P. Morgan; Morgan Stanley; Bank of America; Wells Fargo;
    Citigroup; Credit Suisse; UBS; HSBC; Barclays; Deutsche Bank; Silicon Valley Bank = SVB; Capital One;
    Equifax; Experian; TransUnion; Travelex; CNA Financial; AXA; Lloyd's of London; Berkshire Hathaway;
    BlackRock; Vanguard Group; Fidelity Investments = Fidelity; Sequoia Capital = Sequoia;
    Andreessen Horowitz = a16z; Y Combinator; Tiger Global; Accel Partners; Greylock Partners;
    Kleiner Perkins; Bessemer Venture Partners; Disney = Walt Disney; Warner Bros; Universal Music;
    Paramount Pictures; Starbucks; McDonald's; Coca-Cola; Pepsi = PepsiCo; Nike; Adidas; IKEA; H&M; Zara;
    Procter & Gamble; Unilever; Nestlé; Pfizer; Moderna; AstraZeneca; Johnson & Johnson;
    UnitedHealth = UnitedHealth Group; Change Healthcare; Scripps Health; Universal Health Services; CVS;
    Walgreens; Marriott; Hilton; Hyatt; MGM Resorts; Caesars Entertainment; Delta Air Lines;
    American Airlines; United Airlines; Southwest Airlines; British Airways; Lufthansa; Ryanair;
    Lego = LEGO; Clorox; Foxconn; Pegatron; WeWork; Peloton; GoPro; Fitbit; Garmin; Sonos; Roku; Bose;
    iRobot; DJI;
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
    Kraft Heinz; General Mills; Kellogg's; Mondelez; Chipotle; Domino's; KFC; Taco Bell;
    Burger King; Wendy's; Dunkin'; Krispy Kreme; Chick-fil-A; Asahi Group; Heineken; AB InBev; Diageo;
    Hasbro; Mattel; Warner Bros. Discovery; Paramount Skydance; Lionsgate; Sony Pictures; NBCUniversal;
    Fox Corporation; Sinclair Broadcast Group; Nexstar; Gannett; Lee Enterprises; McClatchy; News Corp;
    Condé Nast; Hearst; Penguin Random House; HarperCollins; Simon & Schuster; Hachette; Macmillan;
    Live Nation; Ticketmaster; StubHub; DraftKings; FanDuel; Polymarket; Kalshi; Charles Schwab; Two Sigma;
    Bridgewater; Jane Street; State Street; BNY Mellon; PNC; Truist; U.S. Bank; TD Bank;
    Royal Bank of Canada; Scotiabank; Santander; BBVA; ING; BNP Paribas; Société Générale; Commerzbank;
    UniCredit; Lloyds Banking Group; NatWest; Standard Chartered; Nomura; Mitsubishi UFJ; ICBC; Allianz;
    Munich Re; Swiss Re; Zurich Insurance; AIG; Chubb; Allstate; State Farm; Geico; Liberty Mutual;
    Marsh McLennan; Aon; Beazley; Hiscox; Coalition Inc; Nasdaq; New York Stock Exchange = NYSE;
    London Stock Exchange; CME Group; Cboe; Fannie Mae; Freddie Mac; Sallie Mae; Realtor.com; CoStar; WPP;
    Omnicom; Publicis; Edelman; H&R Block; Randstad; Adecco; Securitas; G4S; Serco; Capita; BT Group;
    EE Limited; Virgin Media; Three UK; Liberty Global; Bell Canada; Telus; Reliance Jio = Jio; Airtel;
    Singtel; Saudi Telecom; MTN Group; Safaricom
    `,
  ),
]
