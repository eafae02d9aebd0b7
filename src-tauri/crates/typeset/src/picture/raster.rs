//! Pictures made of pixels.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder as _, ImageEncoder as _, ImageFormat,
    ImageReader, Limits, RgbImage, imageops,
};

use super::{Picture, PictureContent, PictureFault};

/// No edge of a picture is longer than this, in pixels.
const LONGEST: u32 = 12_000;
/// No picture has more pixels.
const MOST: u64 = 40_000_000;
/// More memory than such a picture takes in its richest form.
const MEMORY: u64 = 400 * 1024 * 1024;
/// What is printed: 25 mm at 900 points to the inch.
const PRINTED: u32 = 900;
const QUALITY: u8 = 90;

/// Pixels in three colours of eight bits each, packed as a file holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    pub width: u32,
    pub height: u32,
    pub packing: Packing,
    pub bytes: Vec<u8>,
}

/// How pixels are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    Jpeg,
    /// Deflated rows, each after the filter that PNG names for it.
    Png,
}

/// Reads a PNG or JPEG.
pub(super) fn read(bytes: &[u8]) -> Result<Picture, PictureFault> {
    let reader = ImageReader::new(Cursor::new(bytes));
    let mut reader = reader.with_guessed_format().map_err(|_| PictureFault::Broken)?;
    let packing = match reader.format() {
        Some(ImageFormat::Png) => Packing::Png,
        Some(ImageFormat::Jpeg) => Packing::Jpeg,
        _ => return Err(PictureFault::Format),
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureFault::Broken)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LONGEST || u64::from(width) * u64::from(height) > MOST {
        return Err(PictureFault::Size);
    }
    let orientation = decoder.orientation().map_err(|_| PictureFault::Broken)?;
    let picture = DynamicImage::from_decoder(decoder);
    let mut picture = picture.map_err(|_| PictureFault::Broken)?;
    picture.apply_orientation(orientation);
    let pixels = reduced(on_white(picture));
    let (width, height) = pixels.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureFault::Broken);
    }
    packed(&pixels, packing)
}

/// Packs pixels that were painted here.
pub(super) fn packed(
    pixels: &RgbImage,
    packing: Packing,
) -> Result<Picture, PictureFault> {
    let (width, height) = pixels.dimensions();
    let mut bytes = Vec::new();
    let raw = pixels.as_raw();
    let colour = ExtendedColorType::Rgb8;
    let written = match packing {
        Packing::Jpeg => JpegEncoder::new_with_quality(&mut bytes, QUALITY)
            .write_image(raw, width, height, colour),
        Packing::Png => PngEncoder::new_with_quality(
            &mut bytes,
            CompressionType::Best,
            FilterType::Adaptive,
        )
        .write_image(raw, width, height, colour),
    };
    written.map_err(|_| PictureFault::Broken)?;
    if packing == Packing::Png {
        bytes = deflated_rows(&bytes);
    }
    Ok(Picture {
        width: width as f32,
        height: height as f32,
        content: PictureContent::Raster(Raster { width, height, packing, bytes }),
    })
}

/// Paper is white where a picture is clear.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let clear = picture.into_rgba8();
    let (width, height) = clear.dimensions();
    RgbImage::from_fn(width, height, |x, y| {
        let [red, green, blue, alpha] = clear.get_pixel(x, y).0;
        let over = |ink: u8| {
            let alpha = u32::from(alpha);
            let mixed = u32::from(ink) * alpha + 255 * (255 - alpha);
            ((mixed + 127) / 255) as u8
        };
        image::Rgb([red, green, blue].map(over))
    })
}

fn reduced(pixels: RgbImage) -> RgbImage {
    let (width, height) = pixels.dimensions();
    let longest = width.max(height);
    if longest <= PRINTED {
        return pixels;
    }
    let scaled = |edge: u32| {
        let edge = u64::from(edge) * u64::from(PRINTED) / u64::from(longest);
        (edge as u32).max(1)
    };
    let filter = imageops::FilterType::Triangle;
    imageops::resize(&pixels, scaled(width), scaled(height), filter)
}

/// The deflated rows of a PNG: what its `IDAT` chunks hold (ISO/IEC 15948, 11.2.4).
fn deflated_rows(png: &[u8]) -> Vec<u8> {
    let mut rows = Vec::new();
    // After the signature, each chunk: length, name, data, checksum.
    let mut rest = png.get(8..).unwrap_or_default();
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, name @ ..] = *head;
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        let Some(data) = after.get(..length) else { break };
        if &name == b"IDAT" {
            rows.extend_from_slice(data);
        }
        rest = after.get(length + 4..).unwrap_or_default();
    }
    rows
}
