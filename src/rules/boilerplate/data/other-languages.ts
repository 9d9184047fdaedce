import type {PhraseBook} from '../phrases.js'

/** Languages that come up seldom: Indonesian, Hebrew, Lithuanian. */
export const otherLanguages: readonly PhraseBook[] = [
  {
    language: 'id',
    sets: {
      baca: 'baca|simak|lihat|tonton',
      iklan: 'iklan|advertisement',
      jaringan: 'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|line',
    },
    phrases: {
      'ad-marker': {
        line: [
          [
            '(lanjut|lanjutkan|scroll untuk) [membaca|baca|melanjutkan] [setelah|di bawah] [{iklan}|membaca] [ini]',
            'Lanjutkan membaca setelah iklan',
          ],
          ['(artikel|berita) (berlanjut|dilanjutkan) (setelah|di bawah) {iklan}', 'Artikel berlanjut setelah iklan'],
        ],
        weak: ['Iklan'],
      },
      'read-also': {
        label: [
          ['{baca} (juga|pula|selengkapnya|artikel lainnya)', 'Baca juga: Banjir melanda kota'],
          ['(artikel|berita) (terkait|lainnya|terpopuler|terbaru|pilihan)', 'Berita terkait'],
        ],
      },
      'continue-reading': {
        line: [
          ['{baca} (lebih [lanjut|lajut]|selengkapnya|selanjutnya|berita lengkap) [...]', 'Baca lebih lanjut »'],
          ['halaman (selanjutnya|berikutnya|#)', 'Halaman selanjutnya'],
          ['(klik|ketuk) di sini untuk (membaca|melihat) ...', 'Klik di sini untuk membaca selengkapnya'],
        ],
      },
      'paywall-notice': {
        line: [
          [
            '(konten|artikel|berita) [ini] [hanya|khusus] (untuk|eksklusif) (pelanggan|anggota|member) [...]',
            'Konten ini hanya untuk pelanggan',
          ],
        ],
      },
      offer: {
        line: [
          [
            '[atau] (biarkan|izinkan) google (mengelola|mengatur) langganan [anda] [...]',
            'Izinkan Google mengelola langganan',
          ],
          ['(berlangganan|langganan) (sekarang|mulai|hari ini) [...]', 'BERLANGGANAN SEKARANG'],
          ['rp # [#] (bulan|per bulan|tahun|minggu) [...]', 'Rp 40.000 per bulan'],
          ['akses (tak terbatas|tanpa batas|penuh) ...', 'Akses penuh ke semua artikel'],
          ['(batalkan|bisa dibatalkan) kapan saja', 'Batalkan kapan saja'],
        ],
      },
      login: {
        line: [
          [
            '(masuk|login|daftar) (untuk (melanjutkan|membaca|berkomentar)|di sini|sekarang|dengan (akun|google|facebook)) [...]',
            'Masuk untuk melanjutkan',
          ],
          ['sudah (berlangganan|punya akun|terdaftar) [masuk] [...]', 'Sudah berlangganan?'],
        ],
      },
      newsletter: {
        sentence: [['(daftar|berlangganan|dapatkan) ... (newsletter|buletin|email)', 'Berlangganan newsletter kami']],
      },
      'follow-us': {
        sentence: [
          [
            '(cek|simak|ikuti|dapatkan|baca) ... (di|channel|kanal|melalui) {jaringan} ...',
            'Cek berita lain di Google News dan ikuti WhatsApp channel kami',
          ],
          ['(unduh|download) ... aplikasi ...', 'Unduh aplikasi kami'],
        ],
      },
      'share-toolbar': {
        line: [
          ['(bagikan|salin|cetak) [artikel|berita|ini|tautan|link|ke] [ini|ke] [{jaringan}]', 'Bagikan artikel ini'],
        ],
        weak: ['Bagikan'],
      },
      comments: {
        line: [['[#] (komentar|tulis komentar|beri komentar|lihat komentar|kirim komentar)', 'Tulis komentar']],
      },
      tags: {label: [['(tag|tags|topik|kata kunci)', 'Topik: banjir, Lund']]},
      'media-credit': {label: [['foto', 'Foto: Marta Holm']]},
      copyright: {
        sentence: [
          ['hak cipta dilindungi [undang undang]', 'Hak cipta dilindungi undang-undang'],
          ['dilarang (mengutip|menyalin|memperbanyak) ...', 'Dilarang mengutip tanpa izin.'],
        ],
      },
    },
  },
  {
    language: 'he',
    sets: {},
    phrases: {
      'read-also': {
        label: [
          ['עוד (בערוץ|ב) ... של _', 'עוד בערוץ הספורט של דוגמה:'],
          ['(קראו עוד|קראו גם|עוד בנושא|כתבות נוספות|אולי יעניין אותך)', 'קראו עוד'],
        ],
      },
      'ad-marker': {weak: ['פרסומת']},
      comments: {line: [['(תגובות|הוסף תגובה|כתבו תגובה)', 'הוסף תגובה']]},
      'share-toolbar': {line: [['(שתפו|שתף|שתפו בפייסבוק|הדפסה)', 'שתפו']]},
    },
  },
  {
    language: 'lt',
    sets: {},
    phrases: {
      'read-also': {
        label: [
          ['(taip pat skaitykite|skaitykite taip pat|skaitykite daugiau|susiję straipsniai)', 'Taip pat skaitykite'],
        ],
      },
      'ad-marker': {weak: ['Reklama']},
      'share-toolbar': {line: ['Dalintis', 'Pasidalinti']},
    },
  },
]
