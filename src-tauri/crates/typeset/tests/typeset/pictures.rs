//! Pictures come from anywhere: what cannot be printed is refused before it is unpacked.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use pobratym_domain::Country;
use pobratym_typeset::{
    Packing, PathSegment, Picture, PictureContent, PictureFault, flag,
};

fn written(pixels: &RgbaImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    match format {
        ImageFormat::Jpeg => {
            let pixels = image::DynamicImage::from(pixels.clone()).into_rgb8();
            pixels.write_to(&mut bytes, format).unwrap();
        }
        _ => pixels.write_to(&mut bytes, format).unwrap(),
    }
    bytes.into_inner()
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">{inside}</svg>"#
    )
    .into_bytes()
}

/// The head of a PNG that says how large it would be, and nothing behind it.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = written(&RgbaImage::new(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let checksum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&checksum.to_be_bytes());
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
        })
    })
}

#[test]
fn a_picture_of_four_hundred_megapixels_is_refused_unread() {
    for (width, height) in [(20_000, 20_000), (12_001, 1), (8_000, 8_000)] {
        let fault = Picture::read(&png_of(width, height)).unwrap_err();
        assert_eq!(fault, PictureFault::Size, "{width} x {height}");
    }
}

#[test]
fn what_is_broken_or_no_picture_is_refused() {
    let png = written(&RgbaImage::new(64, 64), ImageFormat::Png);
    let jpeg = written(&RgbaImage::new(64, 64), ImageFormat::Jpeg);
    let cases: [(&[u8], PictureFault); 9] = [
        (b"", PictureFault::Format),
        (b"GIF89a", PictureFault::Format),
        (b"%PDF-1.7", PictureFault::Format),
        (b"\xff\xfe<\0s\0v\0g\0", PictureFault::Format),
        (&png[..png.len() / 2], PictureFault::Broken),
        (&jpeg[..40], PictureFault::Broken),
        (b"<svg", PictureFault::Broken),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", PictureFault::Size),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
            PictureFault::Size,
        ),
    ];
    for (bytes, expected) in cases {
        let fault = Picture::read(bytes).err();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(20)]);
        assert!(
            fault == Some(expected) || fault == Some(PictureFault::Broken),
            "{shown}: {fault:?}"
        );
    }
}

#[test]
fn a_drawing_may_hold_neither_letters_nor_ways_out() {
    let letters = svg(r##"<text x="1" y="5">A</text>"##);
    assert_eq!(Picture::read(&letters), Err(PictureFault::Letters));
    for outside in [
        r##"<image href="arms.png" width="5" height="5"/>"##,
        r##"<image href="data:image/png;base64,iVBORw0KGgo=" width="5" height="5"/>"##,
        r##"<use xlink:href="other.svg#arms"/>"##,
    ] {
        assert_eq!(Picture::read(&svg(outside)), Err(PictureFault::Outside), "{outside}");
    }
    let bomb = r##"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>&f;&f;&f;&f;</desc></svg>"##;
    assert!(Picture::read(bomb.as_bytes()).is_err());
}

#[test]
fn plain_colours_stay_lines_and_shades_become_pixels() {
    let plain = svg(
        r##"<defs><path id="a" d="M0 0h5v5z"/></defs><use href="#a" fill="red" stroke="blue"/>
           <circle cx="9" cy="5" r="2" fill="none" stroke="#123456" stroke-dasharray="1"/>"##,
    );
    let picture = Picture::read(&plain).unwrap();
    assert_eq!((picture.width, picture.height), (20.0, 10.0));
    let PictureContent::Shapes(shapes) = picture.content else { panic!("pixels") };
    assert_eq!(
        shapes.iter().map(|it| it.colour).collect::<Vec<_>>(),
        [[255, 0, 0], [0, 0, 255], [0x12, 0x34, 0x56]]
    );
    assert!(matches!(shapes[0].segments[0], PathSegment::Move([0.0, 0.0])));
    let shaded = svg(
        r##"<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient>
           <rect width="20" height="10" fill="url(#g)"/>"##,
    );
    let picture = Picture::read(&shaded).unwrap();
    let PictureContent::Raster(raster) = picture.content else { panic!("lines") };
    assert_eq!((raster.width, raster.height), (900, 450));
}

#[test]
fn pixels_are_laid_on_white_and_reduced_to_what_paper_shows() {
    let clear = RgbaImage::from_pixel(2_000, 1_000, Rgba([255, 0, 0, 0]));
    let picture = Picture::read(&written(&clear, ImageFormat::Png)).unwrap();
    let PictureContent::Raster(raster) = &picture.content else { panic!("lines") };
    assert_eq!((raster.width, raster.height, raster.packing), (900, 450, Packing::Png));
    // One colour in all rows packs to almost nothing: nothing of the red is left in it.
    let white = RgbImage::from_pixel(900, 450, Rgb([255; 3]));
    let mut bytes = Cursor::new(Vec::new());
    white.write_to(&mut bytes, ImageFormat::Png).unwrap();
    let same = Picture::read(&bytes.into_inner()).unwrap();
    assert_eq!(picture, same);
}

#[test]
fn states_have_flags_of_lines_in_their_own_proportions() {
    let flag = |code: &str| flag(code.parse::<Country>().unwrap());
    let ratios =
        [("UA", 1.5), ("DE", 5.0 / 3.0), ("PL", 1.6), ("CH", 1.0), ("DK", 37.0 / 28.0)];
    for (code, ratio) in ratios {
        let flag = flag(code).unwrap();
        assert!((flag.ratio() - ratio).abs() < 0.01, "{code}: {}", flag.ratio());
    }
    let union = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
    for code in union.split(' ').chain(["UA", "MD"]) {
        let flag = flag(code).unwrap_or_else(|| panic!("no flag of {code}"));
        assert!(matches!(flag.content, PictureContent::Shapes(_)), "{code} is pixels");
    }
    assert!(flag("RU").is_none() && flag("BY").is_none());
}
