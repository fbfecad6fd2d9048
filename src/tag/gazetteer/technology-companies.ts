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
    Plantronics; Poly Inc
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
    iRobot; DJI
    `,
  ),
]
